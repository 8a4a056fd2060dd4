package org.twostep.app.tour;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts around the pictures, from {@code org/twostep/app/tour.properties}. */
final class Captions {
  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.twostep.app.tour", Locale.ENGLISH);

  String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(values);
  }
}
