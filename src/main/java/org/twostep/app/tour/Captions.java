package org.twostep.app.tour;

import static org.twostep.app.tour.RehearsalChapters.middle;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;

/** The texts around the pictures, from {@code org/twostep/app/tour.properties}. */
final class Captions {
  private static final List<String> MOMENTS =
      List.of("", RehearsalChapters.MIDDLE, RehearsalChapters.REPORT);

  private final Library library = new Library();
  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.twostep.app.tour", Locale.ENGLISH);

  /** What a picture shows. */
  String title(String picture) {
    return rehearsal(picture)
        .map(scenario ->
            switch (moment(picture, scenario)) {
              case RehearsalChapters.MIDDLE ->
                  text("rehearsal.middle", scenario.title(), middle(scenario).name());
              case RehearsalChapters.REPORT -> text("rehearsal.report", scenario.title());
              default -> text("rehearsal.begin", scenario.title());
            })
        .orElseGet(() -> text("picture." + picture));
  }

  /** What there is to say about a picture. */
  String about(String picture) {
    return rehearsal(picture)
        .map(scenario ->
            switch (moment(picture, scenario)) {
              case RehearsalChapters.MIDDLE -> middle(scenario).say();
              case RehearsalChapters.REPORT -> scenario.learned();
              default -> scenario.about();
            })
        .orElseGet(() -> text("picture." + picture + ".about"));
  }

  private static String moment(String picture, Scenario scenario) {
    return picture.substring(key(scenario).length());
  }

  private static String key(Scenario scenario) {
    return RehearsalChapters.KEY + scenario.id();
  }

  private Optional<Scenario> rehearsal(String picture) {
    return library.scenarios().stream()
        .filter(scenario -> MOMENTS.stream().map(key(scenario)::concat).anyMatch(picture::equals))
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
