package org.twostep.ui.phone;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;

/** The apps on the lock screen, by what they open. */
record Dock(Map<PhoneScreen, AppButton> buttons) {
  /** Those in a pane. */
  static Dock in(Pane pane) {
    return new Dock(
        pane.getChildren().stream()
            .map(AppButton.class::cast)
            .collect(Collectors.toMap(AppButton::getOpens, button -> button)));
  }

  /** Lets each open its app, and show how many of its messages are unread. */
  Dock bind(
      PhoneViewModel phone, Messages messages, Lifecycle lifecycle, Consumer<PhoneScreen> open) {
    buttons.forEach((app, button) -> {
      button.setOnAction(_ -> open.accept(app));
      lifecycle.now(
          phone.unread(app),
          count ->
              button.setUnread(count, messages.text("phone.app.unread", button.getText(), count)));
    });
    return this;
  }

  /** The button that opens this; the lock screen itself has none. */
  Optional<Button> of(PhoneScreen screen) {
    return Optional.ofNullable(buttons.get(screen));
  }
}
