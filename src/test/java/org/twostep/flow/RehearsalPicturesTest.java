package org.twostep.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.app.DesktopBench;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** Shows the pages about rehearsals in every look; the pictures lie in target/gallery. */
class RehearsalPicturesTest {
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
  void thePages(Appearance appearance, TextSize size, double width, double height) {
    suffix = "-%s-%s-%.0fx%.0f".formatted(appearance, size, width, height);
    bench.looking(appearance, size).open();
    bench.onScreen(() -> {
      bench.root().resize(width, height);
      return true;
    });
    Rehearsals rehearsals = new Rehearsals(bench).practised();
    rehearsals.report(Rehearsed.sketch("Ann", Mode.TEST));
    picture("report-1");
    scroll(0.5);
    picture("report-2-middle");
    scroll(1);
    picture("report-3-end");
    rehearsals.report(Rehearsed.withEverything());
    picture("report-4-everything");
    rehearsals.learners();
    picture("learner-1");
    rehearsals.trainer();
    picture("trainer-1");
    new Hands(bench).click(new Window(bench).site("#resetAll"));
    picture("trainer-2-question");
  }

  private void scroll(double to) {
    bench.onScreen(() -> {
      ((ScrollPane) bench.root().lookup("#page")).setVvalue(to);
      return true;
    });
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
