package org.twostep.rehearsal;

/** What must not be told to anybody. */
public enum Secret {
  /** The newest code on the phone. */
  CODE,
  PASSWORD
}
