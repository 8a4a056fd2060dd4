package org.twostep.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.app.DesktopBench;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** Shows the page with the history in every look; the pictures lie in target/gallery. */
class ActivityPicturesTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private String suffix = "";

  @ParameterizedTest
  @CsvSource({
    "LIGHT, USUAL, 1280, 820",
    "DARK, USUAL, 1280, 820",
    "LIGHT, USUAL, 1000, 700",
    "DARK, USUAL, 1000, 700",
    "LIGHT, DOUBLE, 1000, 900"
  })
  void theHistory(Appearance appearance, TextSize size, double width, double height) {
    suffix = "-%s-%s-%.0fx%.0f".formatted(appearance, size, width, height);
    new Shortcut(bench).signIn();
    bench.happened(History.ofDays(75));
    bench.looking(appearance, size).open();
    bench.onScreen(() -> {
      bench.root().resize(width, height);
      return true;
    });
    Person person = new ByMouse(bench);
    person.menu("menuTwoFactor");
    picture("activity-1-security");
    person.press("#allActivity");
    picture("activity-2-all");
    person.press("#refusals");
    picture("activity-3-refusals");
    bench.onScreen(() -> {
      new Window(bench).site("#list").requestFocus();
      return true;
    });
    picture("activity-4-focus");
    person.press("#all");
    person.press("#older");
    picture("activity-5-older");
  }

  private void picture(String name) {
    bench.redraw();
    bench.onScreen(() -> {
      try {
        Pictures.save(bench.root().snapshot(null, null), name + suffix);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    });
  }
}
