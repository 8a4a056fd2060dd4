package org.twostep.registration;

import java.text.Normalizer;
import java.util.Locale;

/** The security questions there are to choose from. */
public enum SecurityQuestion {
  FIRST_STREET,
  FIRST_TEACHER,
  CHILDHOOD_FRIEND,
  FAVOURITE_MEAL,
  FIRST_CONCERT;

  /** An answer without case, spaces, accents and punctuation, as answers are compared. */
  static String normalAnswer(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
