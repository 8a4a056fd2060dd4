package org.twostep.ui.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.twostep.message.Message;
import org.twostep.ui.control.CopyCodeButton;
import org.twostep.ui.control.MessageLink;
import org.twostep.ui.control.SelectableText;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/**
 * A message laid out to be read: its head, its code to copy, and its text with the link in place.
 *
 * @param parts from top to bottom
 * @param first what takes the focus when it is opened
 */
record Letter(List<Node> parts, Node first) {
  /**
   * Lays a message out.
   *
   * @param moment when it arrived, in words
   * @param clipboard takes a code that is copied
   * @param followLink takes the link that is followed
   */
  static Letter of(
      Delivery delivery,
      String moment,
      Messages messages,
      Consumer<String> clipboard,
      Consumer<Link> followLink) {
    var message = delivery.message();
    var from = messages.text("mail.from", sender(message, messages), moment);
    var parts = new ArrayList<Node>();
    parts.add(line("letter-subject", message.subject()));
    parts.add(line("letter-from", from));
    var copy =
        MessageText.code(message.body()).map(code -> new CopyCodeButton(code, messages, clipboard));
    copy.ifPresent(parts::add);
    var body = body(message, messages, followLink);
    parts.addAll(body);
    return new Letter(List.copyOf(parts), copy.<Node>map(button -> button).orElse(body.getFirst()));
  }

  /** Whom a message claims to be from. */
  static String sender(Message message, Messages messages) {
    return message.sender().map(Wrappable::text).orElseGet(() -> messages.text("mail.sender"));
  }

  private static List<Node> body(Message message, Messages messages, Consumer<Link> followLink) {
    var body = message.body();
    var link = MessageText.link(message);
    if (link.isEmpty()) {
      return List.of(text(body, messages));
    }
    var parts = new ArrayList<Node>();
    addText(parts, link.get().before(body), messages);
    parts.add(new MessageLink(link.get(), messages, followLink));
    addText(parts, link.get().after(body), messages);
    return parts;
  }

  private static void addText(List<Node> parts, String text, Messages messages) {
    if (!text.isEmpty()) {
      parts.add(text(text, messages));
    }
  }

  private static Node text(String text, Messages messages) {
    var area = new SelectableText(Wrappable.text(text));
    area.setAccessibleRoleDescription(messages.text("mail.text.name"));
    return area;
  }

  private static Label line(String styleClass, String text) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }
}
