package org.twostep.ui.phone;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;

/** The apps that say what they will do one day; the Fernhill app also shows what it was asked. */
final class LaterPage {
  private final VBox place;
  private final Messages messages;
  private final PhoneViewModel phone;

  LaterPage(VBox place, Messages messages, PhoneViewModel phone) {
    this.place = place;
    this.messages = messages;
    this.phone = phone;
  }

  /** Shows the app that is open, from now on. */
  void bind(Lifecycle lifecycle) {
    lifecycle.onChange(phone.prompts(), _ -> show());
    lifecycle.onChange(phone.screenProperty(), _ -> show());
  }

  private void show() {
    switch (phone.screenProperty().get()) {
      case AUTHENTICATOR -> say("phone.authenticator.later");
      case LOCATION -> say("phone.location.later");
      case FERNHILL -> showPrompts();
      case HOME, MESSAGES -> place.getChildren().clear();
    }
  }

  private void say(String key) {
    place.getChildren().setAll(line("phone-later", messages.text(key)));
  }

  private void showPrompts() {
    var prompts = phone.prompts().getValue();
    if (prompts.isEmpty()) {
      say("phone.fernhill.empty");
    } else {
      place.getChildren().setAll(prompts.stream().map(this::prompt).toList());
      place.getChildren().addFirst(line("phone-later", messages.text("phone.approve.where")));
    }
  }

  private Node prompt(Delivery prompt) {
    var card =
        new VBox(
            line("strong", prompt.message().subject()),
            line("bubble-text", prompt.message().body()),
            line("bubble-time", phone.moment(prompt)));
    card.getStyleClass().add("phone-prompt");
    return card;
  }

  private static Label line(String styleClass, String text) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }
}
