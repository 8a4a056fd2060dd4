package org.twostep.guide;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The questions that the guide can answer, as they stand in {@code questions.properties}. */
public final class Questions {
  private static final String BUNDLE = "org.twostep.guide.questions";
  private static final String ASKED = ".question";

  private Questions() {}

  /**
   * All of them, by their names.
   *
   * @throws java.util.MissingResourceException where the program was packed without them, or one
   *     lacks a line
   */
  public static List<Question> load(Locale locale) {
    ResourceBundle lines = ResourceBundle.getBundle(BUNDLE, locale);
    return lines.keySet().stream()
        .filter(key -> key.endsWith(ASKED))
        .sorted()
        .map(key -> read(lines, key.substring(0, key.length() - ASKED.length())))
        .toList();
  }

  private static Question read(ResourceBundle lines, String id) {
    return new Question(
        id,
        lines.getString(id + ASKED),
        lines.getString(id + ".answer"),
        lines.getString(id + ".words"));
  }
}
