package org.twostep.report;

import java.util.Locale;

/** The kinds of files there are. */
public enum FileKind {
  PDF,
  CSV,
  JSON;

  /** What a file's name ends with, for example {@code .pdf}. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
