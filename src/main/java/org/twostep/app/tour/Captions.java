package org.twostep.app.tour;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;

/** The texts around the pictures, from {@code org/twostep/app/tour.properties}. */
final class Captions {
  private final Library library = new Library();
  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.twostep.app.tour", Locale.ENGLISH);

  /** What a picture shows. */
  String title(String picture) {
    return rehearsal(picture)
        .map(scenario ->
            text(isReport(picture) ? "rehearsal.report" : "rehearsal.begin", scenario.title()))
        .orElseGet(() -> text("picture." + picture));
  }

  /** What there is to say about a picture. */
  String about(String picture) {
    return rehearsal(picture)
        .map(scenario -> isReport(picture) ? scenario.learned() : scenario.about())
        .orElseGet(() -> text("picture." + picture + ".about"));
  }

  private static boolean isReport(String picture) {
    return picture.endsWith(RehearsalChapters.REPORT);
  }

  private Optional<Scenario> rehearsal(String picture) {
    return library.scenarios().stream()
        .filter(scenario ->
            picture.equals(RehearsalChapters.KEY + scenario.id())
                || picture.equals(RehearsalChapters.KEY + scenario.id() + RehearsalChapters.REPORT))
        .findFirst();
  }

  /** The heading of a chapter. */
  String heading(Chapter chapter) {
    return chapter
        .rehearsal()
        .map(scenario -> text("rehearsal.chapter", scenario.title()))
        .orElseGet(() -> text("chapter." + chapter.key()));
  }

  /** What a chapter is about. */
  String introduction(Chapter chapter) {
    return chapter
        .rehearsal()
        .map(Scenario::about)
        .orElseGet(() -> text("chapter." + chapter.key() + ".about"));
  }

  String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(values);
  }
}
