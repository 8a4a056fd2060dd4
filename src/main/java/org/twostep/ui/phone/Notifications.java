package org.twostep.ui.phone;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.twostep.message.Message;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;
import org.twostep.world.MessageText;

/** The notifications in one place of the phone, newest on top. */
final class Notifications {
  private static final int MOST_CHARACTERS = 200;
  private static final Duration SLIDE = Duration.millis(280);
  private static final double FROM_ABOVE = -24;

  private final VBox cards = new VBox();
  private final Messages messages;
  private final PhoneViewModel phone;
  private final Consumer<Delivery> follow;
  private List<Delivery> wanted = List.of();

  /**
   * @param follow what touching one does
   */
  Notifications(VBox place, Messages messages, PhoneViewModel phone, Consumer<Delivery> follow) {
    this.messages = messages;
    this.phone = phone;
    this.follow = follow;
    cards.getStyleClass().add("notifications");
    place.getChildren().setAll(cards);
  }

  /** Shows what the phone announces from now on. */
  void bind(Lifecycle lifecycle) {
    lifecycle.now(phone.notificationsProperty(), this::show);
    lifecycle.onChange(phone.now(), _ -> refresh());
  }

  /** Shows these. One that has the focus stays until it is left: arrivals never take the focus. */
  private void show(List<Delivery> unread) {
    wanted = unread;
    var ids = wanted.stream().map(delivery -> delivery.message().id()).toList();
    cards.getChildren().removeIf(node -> !node.isFocused() && !ids.contains(id(node)));
    for (var i = 0; i < wanted.size(); i++) {
      if (!isShown(ids.get(i))) {
        add(Math.min(i, cards.getChildren().size()), wanted.get(i));
      }
    }
    refresh();
  }

  private void refresh() {
    cards.getChildren().forEach(node -> card(node).setAge(phone.age(card(node).delivery())));
  }

  private boolean isShown(String id) {
    return cards.getChildren().stream().anyMatch(node -> id(node).equals(id));
  }

  private void add(int index, Delivery delivery) {
    var prompt = delivery.folder() == Folder.PROMPTS;
    var message = delivery.message();
    var card =
        new NotificationCard(
            delivery,
            messages.text(prompt ? "phone.app.fernhill" : "phone.app.messages"),
            prompt ? message.subject() : sender(message),
            shortened(message.body()),
            () -> follow.accept(delivery));
    cards.getChildren().add(index, card);
    card.focusedProperty().subscribe(this::leave);
    slideIn(card);
  }

  private String sender(Message message) {
    return message.sender().orElseGet(() -> messages.text("phone.sender"));
  }

  private void leave(boolean focused) {
    if (!focused && wanted.size() < cards.getChildren().size()) {
      show(wanted);
    }
  }

  private static String shortened(String body) {
    var text = MessageText.beginning(body);
    return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  private static void slideIn(Node card) {
    if (card.getScene() == null || card.getScene().getPreferences().isReducedMotion()) {
      return;
    }
    card.setTranslateY(FROM_ABOVE);
    var slide = new TranslateTransition(SLIDE, card);
    slide.setToY(0);
    slide.setInterpolator(Interpolator.EASE_OUT);
    slide.play();
  }

  private static String id(Node node) {
    return card(node).delivery().message().id();
  }

  private static NotificationCard card(Node node) {
    return (NotificationCard) node;
  }
}
