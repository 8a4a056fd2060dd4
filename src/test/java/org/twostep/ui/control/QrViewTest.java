package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.twostep.MachineTool;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.TotpKey;
import org.twostep.qr.QrCode;
import org.twostep.ui.fx.Theme;

@ExtendWith(ApplicationExtension.class)
class QrViewTest {
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;

  private final String text =
      new OtpAuthUri("Fernhill Invest", "maya.reyes", TotpKey.draw(new SplittableRandom(1))).text();
  private final QrView view = new QrView();
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  private WritableImage shown(FxRobot robot, ColorScheme scheme, double textScale, String content) {
    var image = new AtomicReference<WritableImage>();
    robot.interact(() -> {
      view.setCode(Optional.of(QrCode.of(content)));
      var scene = new Scene(new VBox(view), 700, 700);
      var theme = new Theme();
      theme.install(scene);
      theme.setColorScheme(scene, scheme);
      theme.setTextScale(scene, textScale);
      stage.setX(0);
      stage.setY(0);
      stage.setScene(scene);
      stage.show();
    });
    robot.interact(() -> {});
    robot.interact(() -> image.set(stage.getScene().snapshot(null)));
    return image.get();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1", "DARK, 1", "LIGHT, 1.25", "LIGHT, 2", "DARK, 2"})
  void aCameraReadsExactlyTheText(ColorScheme scheme, double textScale, FxRobot robot)
      throws IOException, InterruptedException {
    String name = "QrView-" + scheme + "-" + textScale;
    Pictures.save(shown(robot, scheme, textScale, text), name);
    Path file = Path.of("target", "gallery", name + ".png");
    assertEquals(text, MachineTool.run("zbarimg", "--raw", "--quiet", file.toString()));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1", "DARK, 1", "DARK, 1.37", "LIGHT, 2"})
  void everyPixelIsDarkOrLight(ColorScheme scheme, double textScale, FxRobot robot) {
    var image = shown(robot, scheme, textScale, text);
    var code = QrCode.of(text);
    int side = code.size() + 2 * QrCode.QUIET_ZONE;
    int square = (int) (view.getWidth() / side);
    assertTrue(square >= 4, () -> view.getWidth() + " for " + side);
    int start = (int) Math.round((view.getWidth() - square * code.size()) / 2.0);
    for (int y = -QrCode.QUIET_ZONE * square + 4; y < square * code.size(); y++) {
      for (int x = 0; x < square * code.size(); x++) {
        boolean dark = y >= 0 && code.dark(x / square, y / square);
        int pixel = image.getPixelReader().getArgb(start + x, start + y);
        assertEquals(dark ? BLACK : WHITE, pixel, x + ", " + y);
      }
    }
  }

  @Test
  void aLongTextMakesItLargerRatherThanItsSquaresSmaller(FxRobot robot) {
    shown(robot, ColorScheme.LIGHT, 1, "x".repeat(900));
    int side = QrCode.of("x".repeat(900)).size() + 2 * QrCode.QUIET_ZONE;
    assertTrue(view.getWidth() >= 4 * side, () -> view.getWidth() + " for " + side);
  }

  @Test
  void nothingIsDrawnOfNothing(FxRobot robot) {
    shown(robot, ColorScheme.LIGHT, 1, text);
    robot.interact(() -> view.setCode(Optional.empty()));
    robot.interact(() -> {
      var image = view.snapshot(null, null);
      assertEquals(WHITE, image.getPixelReader().getArgb(80, 80));
    });
  }
}
