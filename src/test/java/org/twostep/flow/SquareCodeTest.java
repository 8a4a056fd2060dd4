package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.MachineTool;
import org.twostep.account.Method;
import org.twostep.app.DesktopBench;
import org.twostep.app.tour.Png;
import org.twostep.qr.QrCode;
import org.twostep.registration.Step;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** A camera reads the square code from a picture of the whole window, however it looks. */
class SquareCodeTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  @ParameterizedTest
  @CsvSource({
    "LIGHT, USUAL, 1000, 700",
    "DARK, USUAL, 1000, 700",
    "LIGHT, DOUBLE, 1000, 900",
    "DARK, DOUBLE, 1000, 900"
  })
  void onThePageThatAddsAnApp(Appearance look, TextSize size, double width, double height)
      throws Exception {
    new Secured(bench).begin(Method.Kind.AUTHENTICATOR);
    assertRead("enrolment-" + look + "-" + size, look, size, width, height);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, USUAL, 1000, 700", "DARK, DOUBLE, 1000, 900"})
  void inTheRegistration(Appearance look, TextSize size, double width, double height)
      throws Exception {
    new Shortcut(bench).at(Step.SET_UP_APP);
    assertRead("registration-" + look + "-" + size, look, size, width, height);
  }

  private void assertRead(String name, Appearance look, TextSize size, double width, double height)
      throws Exception {
    bench.looking(look, size).sized(width, height).open();
    Window window = new Window(bench);
    bench.onScreen(() -> {
      Eyes.scrollTo(window.site("#qr"));
      return true;
    });
    bench.redraw();
    Path file = Path.of("target", "gallery", "square-code-" + name + ".png");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.of(bench.onScreen(() -> bench.scene().snapshot(null))).write(out);
    }
    String shown =
        bench.onScreen(() -> bench.screenCode().shownProperty().get()).flatMap(QrCode::read).get();
    assertEquals(shown, MachineTool.run("zbarimg", "--raw", "--quiet", file.toString()));
  }
}
