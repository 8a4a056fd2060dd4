package org.twostep.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.app.DesktopBench;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.world.Computer;

/**
 * Shows the Fernhill app and links of messages in every look; the pictures lie in target/gallery.
 */
class FernhillPicturesTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private String suffix = "";

  private void open(Appearance appearance, TextSize size, double width, double height) {
    suffix = "-%s-%s-%.0fx%.0f".formatted(appearance, size, width, height);
    bench.looking(appearance, size).open();
    bench.onScreen(() -> {
      bench.root().resize(width, height);
      return true;
    });
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, USUAL, 1280, 820",
    "DARK, USUAL, 1280, 820",
    "LIGHT, USUAL, 1000, 700",
    "DARK, USUAL, 1000, 700"
  })
  void theFernhillApp(Appearance appearance, TextSize size, double width, double height) {
    bench.world().setWhereabouts(at -> at.withComputer(Computer.LIBRARY));
    PhoneRequest.askedToSignIn(bench);
    open(appearance, size, width, height);
    Window window = new Window(bench);
    picture("fernhill-1-notification");
    press(window.device(".notification"));
    picture("fernhill-2-request");
    press(window.device("#yes"));
    picture("fernhill-3-refused");
    answer(PhoneRequest.otherDigits(bench));
    picture("fernhill-4-wrong-number");
    again();
    press(window.device("#no"));
    picture("fernhill-5-denied");
    again();
    again();
    picture("fernhill-6-replaced");
    answer(PhoneRequest.newest(bench).digits());
    picture("fernhill-7-approved");
  }

  private void answer(String digits) {
    bench.onScreen(() -> {
      new Window(bench).device("#digits").requestFocus();
      return true;
    });
    Hands hands = new Hands(bench);
    hands.retype(digits);
    hands.press(KeyCode.ENTER);
  }

  private void again() {
    bench.clock().advance(Duration.ofMinutes(2));
    PhoneRequest.askAgain(bench);
    bench.pass(Duration.ZERO);
    bench.change(file -> file);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, USUAL, 1280, 820", "DARK, USUAL, 1000, 700"})
  void aNoticeWithItsLink(Appearance appearance, TextSize size, double width, double height) {
    PhoneRequest.trustThisComputer(bench);
    open(appearance, size, width, height);
    Window window = new Window(bench);
    Hands hands = new Hands(bench);
    picture("link-1-notification");
    press(window.device("#messagesApp"));
    hands.tabTo("the link", node -> node.getStyleClass().contains("message-link"));
    picture("link-2-messages");
    press(window.device("#mail"));
    bench.onScreen(() -> {
      window.device("#list").requestFocus();
      return true;
    });
    hands.press(KeyCode.HOME);
    hands.press(KeyCode.ENTER);
    picture("link-3-mail");
  }

  /** Without the mouse: the headless screen may be smaller than the window. */
  private void press(Node node) {
    bench.onScreen(() -> {
      Eyes.scrollTo(node);
      node.requestFocus();
      return true;
    });
    new Hands(bench).press(KeyCode.SPACE);
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
