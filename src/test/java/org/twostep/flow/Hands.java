package org.twostep.flow;

import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.twostep.app.DesktopBench;

/** Mouse and keyboard. After each movement everything it caused has been answered and drawn. */
final class Hands {
  private final DesktopBench bench;
  private final Robot robot;

  Hands(DesktopBench bench) {
    this.bench = bench;
    this.robot = bench.onScreen(Robot::new);
  }

  private void act(Runnable action) {
    bench.onScreen(() -> {
      action.run();
      return true;
    });
    bench.settle();
  }

  /** Scrolls to the node where that is needed, moves the mouse there and clicks. */
  void click(Node node) {
    act(() -> Eyes.scrollTo(node));
    act(() -> {
      Bounds bounds = node.localToScreen(node.getLayoutBounds());
      if (bounds == null) {
        throw new AssertionError("not in a window: " + node);
      }
      clickAt(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    });
  }

  private void clickAt(Point2D point) {
    robot.mouseMove(point);
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  /** Presses one key, with these held. */
  void press(KeyCode key, KeyCode... held) {
    act(() -> {
      List.of(held).forEach(robot::keyPress);
      robot.keyPress(key);
      robot.keyRelease(key);
      List.of(held).reversed().forEach(robot::keyRelease);
    });
  }

  /** The mnemonic of a letter. */
  void mnemonic(char letter) {
    press(KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter))), KeyCode.ALT);
  }

  /** Types into whatever has the focus. */
  void type(String text) {
    act(() ->
        text.codePoints()
            .mapToObj(Character::toString)
            .forEach(character -> type(bench.scene().getFocusOwner(), character)));
  }

  private static void type(Node focused, String character) {
    Event.fireEvent(
        focused,
        new KeyEvent(
            KeyEvent.KEY_TYPED,
            character,
            character,
            KeyCode.UNDEFINED,
            false,
            false,
            false,
            false));
  }

  /** Selects all there is in the focused field, and types over it. */
  void retype(String text) {
    press(KeyCode.A, KeyCode.CONTROL);
    press(KeyCode.DELETE);
    type(text);
  }

  /** Goes on by Tab until this has the focus; where {@code at} is not met, says where it went. */
  void tabTo(String what, Predicate<Node> wanted) {
    StringBuilder way = new StringBuilder();
    for (int stop = 0; stop < 80; stop++) {
      Node focused = bench.onScreen(() -> bench.scene().getFocusOwner());
      if (focused != null && bench.onScreen(() -> wanted.test(focused))) {
        return;
      }
      press(KeyCode.TAB);
      way.append(' ').append(bench.onScreen(() -> Eyes.name(bench.scene().getFocusOwner())));
    }
    throw new AssertionError("Tab never came to " + what + ", but went:" + way);
  }
}
