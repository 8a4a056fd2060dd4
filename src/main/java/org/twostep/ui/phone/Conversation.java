package org.twostep.ui.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.CopyCodeButton;
import org.twostep.ui.control.MessageLink;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/** The text messages as bubbles, the newest at the bottom. */
final class Conversation {
  private final ScrollPane pane;
  private final VBox place = new VBox();
  private final Messages messages;
  private final PhoneViewModel phone;
  private final Consumer<String> clipboard;
  private final Consumer<Link> followLink;
  private final List<Bubble> bubbles = new ArrayList<>();

  /**
   * @param clipboard takes a code that is copied
   * @param followLink takes a link that is followed
   */
  Conversation(
      ScrollPane pane,
      Messages messages,
      PhoneViewModel phone,
      Consumer<String> clipboard,
      Consumer<Link> followLink) {
    this.pane = pane;
    place.getStyleClass().add("conversation");
    place.heightProperty().subscribe(this::follow);
    pane.setContent(place);
    this.messages = messages;
    this.phone = phone;
    this.clipboard = clipboard;
    this.followLink = followLink;
  }

  private record Bubble(String id, Delivery delivery, Label time, Optional<CopyCodeButton> copy) {}

  /** Shows what the phone received from now on. */
  void bind(Lifecycle lifecycle) {
    lifecycle.now(phone.conversation(), this::show);
    lifecycle.onChange(phone.date(), _ -> refresh());
  }

  /**
   * Whoever reads the newest message sees the next one too; whoever reads older ones stays there.
   */
  private void follow(Number before, Number after) {
    var fitted = before.doubleValue() <= pane.getViewportBounds().getHeight();
    if (fitted || pane.getVvalue() >= pane.getVmax()) {
      pane.setVvalue(pane.getVmax());
    }
  }

  /** Shows these, oldest first. Bubbles that are there stay untouched, and keep the focus. */
  private void show(List<Delivery> wanted) {
    if (bubbles.isEmpty() || !continues(wanted)) {
      bubbles.clear();
      place.getChildren().setAll(wanted.isEmpty() ? List.of(empty()) : List.of());
    }
    wanted.stream().skip(bubbles.size()).forEach(this::add);
  }

  private Label empty() {
    var line = new Label(messages.text("phone.messages.empty"));
    line.getStyleClass().add("phone-empty");
    line.setWrapText(true);
    return line;
  }

  private boolean continues(List<Delivery> wanted) {
    var ids = wanted.stream().map(delivery -> delivery.message().id()).toList();
    var shown = bubbles.stream().map(Bubble::id).toList();
    return ids.size() >= shown.size() && ids.subList(0, shown.size()).equals(shown);
  }

  private void add(Delivery delivery) {
    var time = new Label(phone.moment(delivery));
    time.getStyleClass().add("bubble-time");
    var body = delivery.message().body();
    var copy = MessageText.code(body).map(code -> new CopyCodeButton(code, messages, clipboard));
    copy.ifPresent(_ -> newest().ifPresent(CopyCodeButton::yieldMnemonic));
    var bubble = new VBox();
    bubble.getStyleClass().add("bubble");
    delivery.message().sender().ifPresent(sender -> addText(bubble, sender, "bubble-sender"));
    MessageText.link(delivery.message())
        .ifPresentOrElse(
            link -> {
              addText(bubble, link.before(body));
              bubble.getChildren().add(new MessageLink(link, messages, followLink));
              addText(bubble, link.after(body));
            },
            () -> addText(bubble, body));
    copy.ifPresent(bubble.getChildren()::add);
    bubbles.add(new Bubble(delivery.message().id(), delivery, time, copy));
    place.getChildren().addAll(time, bubble);
  }

  private static void addText(VBox bubble, String text) {
    if (!text.isEmpty()) {
      addText(bubble, text, "bubble-text");
    }
  }

  private static void addText(VBox bubble, String text, String styleClass) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    bubble.getChildren().add(line);
  }

  /** The button that copies the newest code. */
  Optional<Button> newestCopy() {
    return newest().map(button -> button);
  }

  private Optional<CopyCodeButton> newest() {
    return bubbles.reversed().stream().flatMap(bubble -> bubble.copy().stream()).findFirst();
  }

  private void refresh() {
    bubbles.forEach(bubble -> bubble.time().setText(phone.moment(bubble.delivery())));
  }
}
