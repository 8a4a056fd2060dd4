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

/** Shows the guide's answers in every look; the pictures lie in target/gallery. */
class AskPicturesTest {
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
  void theAnswers(Appearance appearance, TextSize size, double width, double height) {
    suffix = "-%s-%s-%.0fx%.0f".formatted(appearance, size, width, height);
    new Shortcut(bench).signIn();
    bench.looking(appearance, size).open();
    bench.onScreen(() -> {
      bench.root().resize(width, height);
      return true;
    });
    Asking asking = new Asking(bench).goToField();
    picture("ask-1-field");
    asking.ask("didnt get the code");
    picture("ask-2-answers");
    asking.openBest();
    picture("ask-3-open");
    asking.press("#needsWork");
    picture("ask-4-sentence");
    asking.press("#send");
    picture("ask-5-thanks");
    asking.ask("zzz");
    picture("ask-6-nothing");
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
