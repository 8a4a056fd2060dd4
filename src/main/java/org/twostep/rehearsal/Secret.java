package org.twostep.rehearsal;

import java.util.Arrays;

/** What can be given away, as the subject of {@link Entry.Kind#SHARED} names it first. */
public enum Secret {
  /** The newest code on the phone. */
  CODE,
  PASSWORD,
  RECOVERY_CODE,
  SECRET_WORD,
  ANSWER,
  APPROVAL,
  /** Whatever else. */
  OTHER;

  static Secret named(String name) {
    return Arrays.stream(values())
        .filter(secret -> secret.name().equals(name))
        .findFirst()
        .orElse(OTHER);
  }
}
