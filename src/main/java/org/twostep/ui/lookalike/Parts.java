package org.twostep.ui.lookalike;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;

/** The parts of a page, one below the other, of which one is shown. */
record Parts(Pane all) {
  private static final String WHAT_ENTER_PRESSES = "primary";

  /** Shows one of them. Enter presses its button: a scene has one default button. */
  void show(int index) {
    List<Node> parts = all.getChildren();
    parts.forEach(part -> Presence.show(part, false));
    buttons(all).forEach(button -> button.setDefaultButton(false));
    Presence.show(parts.get(index), true);
    buttons(parts.get(index)).forEach(button -> button.setDefaultButton(true));
    if (index > 0 && parts.get(index) instanceof Parent part) {
      Focus.first(part);
    }
  }

  private static Stream<Button> buttons(Node part) {
    return switch (part) {
      case Button button when button.getStyleClass().contains(WHAT_ENTER_PRESSES) ->
          Stream.of(button);
      case Parent parent ->
          List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Parts::buttons);
      default -> Stream.empty();
    };
  }
}
