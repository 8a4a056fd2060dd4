package org.twostep.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.app.DesktopBench;
import org.twostep.rehearsal.Scenario;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** Shows calls, the page that only looks like ours, and a phone without service. */
class TroublePicturesTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private String suffix = "";

  private void open(
      String name, Appearance appearance, TextSize size, double width, double height) {
    suffix = "-%s-%s-%.0fx%.0f".formatted(appearance, size, width, height);
    Scenario scenario = TroubleTest.read(name);
    bench.begin(scenario.start()).looking(appearance, size).open();
    bench.onScreen(() -> {
      bench.root().resize(width, height);
      return true;
    });
    bench.trouble(scenario.steps().getFirst().trouble());
    pass(8);
  }

  private void pass(int seconds) {
    for (int second = 0; second < seconds; second++) {
      bench.pass(Duration.ofSeconds(1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, USUAL, 1280, 820",
    "DARK, USUAL, 1280, 820",
    "LIGHT, USUAL, 1000, 700",
    "DARK, USUAL, 1000, 700"
  })
  void aCall(Appearance appearance, TextSize size, double width, double height) {
    open(TroubleTest.CALLER, appearance, size, width, height);
    picture("call-1-rings");
    press("#mail");
    picture("call-2-rings-beside-mail");
    press("#phone");
    press(".call #answer");
    picture("call-3-answered");
    press(".call #how-do-i-know");
    picture("call-4-talk");
    press(".call #read-code");
    pass(3);
    press(".call #all-right");
    picture("call-5-over");
    press(".call #putAway");
    pass(4);
    press(".phone #messagesApp");
    picture("call-6-notice");
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, USUAL, 1280, 820",
    "DARK, USUAL, 1280, 820",
    "LIGHT, USUAL, 1000, 700",
    "DARK, USUAL, 1000, 700"
  })
  void theLookalike(Appearance appearance, TextSize size, double width, double height) {
    open(TroubleTest.LOOKALIKE, appearance, size, width, height);
    press(".phone #messagesApp");
    picture("lookalike-1-message");
    press(".phone .message-link");
    picture("lookalike-2-page");
    press("#fakeSignIn");
    picture("lookalike-3-empty");
    press("#fakeFillIn");
    press("#fakeSignIn");
    pass(3);
    picture("lookalike-4-code");
    Hands hands = new Hands(bench);
    hands.retype("123456");
    hands.press(javafx.scene.input.KeyCode.ENTER);
    bench.settle();
    picture("lookalike-5-told");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, USUAL, 1280, 820", "DARK, USUAL, 1000, 700"})
  void noService(Appearance appearance, TextSize size, double width, double height) {
    open(TroubleTest.SIM, appearance, size, width, height);
    picture("sim-1-call");
    press(".call #decline");
    picture("sim-2-declined");
    press(".call #putAway");
    bench.trouble(TroubleTest.read(TroubleTest.SIM).steps().get(1).trouble());
    pass(12);
    picture("sim-3-no-service");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, USUAL, 1280, 820", "DARK, USUAL, 1000, 700"})
  void tenRequests(Appearance appearance, TextSize size, double width, double height) {
    open(TroubleTest.PUSH, appearance, size, width, height);
    pass(12);
    bench.trouble(TroubleTest.read(TroubleTest.PUSH).steps().get(1).trouble());
    pass(8);
    picture("push-1-notifications");
    press(".phone #fernhillApp");
    picture("push-2-requests");
  }

  private void press(String query) {
    Node node = new Window(bench).find(".root", query);
    bench.onScreen(() -> {
      node.requestFocus();
      ((ButtonBase) node).fire();
      return true;
    });
    bench.settle();
  }

  private void picture(String name) {
    bench.redraw();
    bench.onScreen(() -> {
      try {
        Pictures.save(bench.scene().snapshot(null), name + suffix);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    });
  }
}
