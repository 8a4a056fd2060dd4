package org.twostep.world;

/** Where a message lies once it has arrived. */
public enum Folder {
  /** The phone's Messages. */
  MESSAGES,
  INBOX,
  SPAM,
  /** Prompts on the customer's signed-in screens. */
  PROMPTS
}
