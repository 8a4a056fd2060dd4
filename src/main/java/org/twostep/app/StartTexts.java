package org.twostep.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences a person reads before there is a window, from {@code start.properties}. */
final class StartTexts {
  private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.twostep.app.start");
  private static final ResourceBundle VERSION = ResourceBundle.getBundle("org.twostep.app.version");

  private StartTexts() {}

  /** The text at {@code key}, with {@code {0}} and so on filled in. */
  static String text(String key, Object... values) {
    return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(values);
  }

  /** The version Maven built, such as {@code 1.0.0}. */
  static String version() {
    return VERSION.getString("version");
  }
}
