package org.twostep.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/**
 * Where the approval prompt lies over the site.
 *
 * @param behind what is out of reach of mouse and keyboard alike while the prompt is open
 * @param prompt makes the prompt
 */
record PromptLayer(Pane layer, List<Node> behind, Supplier<Parent> prompt) {
  /** Opens or closes it; returns the prompt where it is open. */
  Optional<Parent> show(boolean open) {
    behind.forEach(node -> node.setDisable(open));
    layer.setVisible(open);
    layer.getChildren().clear();
    Optional<Parent> dialog = open ? Optional.of(prompt.get()) : Optional.empty();
    dialog.ifPresent(layer.getChildren()::add);
    return dialog;
  }
}
