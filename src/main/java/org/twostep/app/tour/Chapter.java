package org.twostep.app.tour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.rehearsal.Scenario;
import org.twostep.script.Script;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/**
 * A part of the tour, on a practice account of its own.
 *
 * @param key names its heading
 * @param view how the window looks
 * @param sittings what is done from opening the program to closing it, as often as it is opened
 * @param rehearsal the one that it goes through; empty for the learner's own account
 */
public record Chapter(String key, View view, List<Script> sittings, Optional<Scenario> rehearsal) {
  public Chapter {
    sittings = List.copyOf(sittings);
  }

  /**
   * How the window looks.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public record View(int width, int height, Appearance appearance, TextSize textSize) {
    /** As the program opens at first. */
    public static final View USUAL = new View(1280, 820, Appearance.SYSTEM, TextSize.USUAL);

    /** The smallest the window can be. */
    public static final View NARROW = new View(1000, 700, Appearance.SYSTEM, TextSize.USUAL);

    public static final View DARK = new View(1280, 820, Appearance.DARK, TextSize.USUAL);
    public static final View LARGE = new View(1280, 820, Appearance.SYSTEM, TextSize.DOUBLE);
  }

  static Chapter of(String key, Script... sittings) {
    return new Chapter(key, View.USUAL, List.of(sittings), Optional.empty());
  }

  Chapter seen(View as) {
    return new Chapter(key, as, sittings, rehearsal);
  }

  /** The keys of its pictures, in order. */
  public List<String> pictures() {
    return sittings.stream().flatMap(script -> script.looks().stream()).toList();
  }

  static Stream<String> pictures(List<Chapter> chapters) {
    return chapters.stream().flatMap(chapter -> chapter.pictures().stream());
  }
}
