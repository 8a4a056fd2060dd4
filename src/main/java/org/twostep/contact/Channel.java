package org.twostep.contact;

/** How something travels to the customer. */
public enum Channel {
  TEXT_MESSAGE,
  EMAIL,
  /** The prompt on the customer's own screens that asks to approve a registration. */
  PROMPT
}
