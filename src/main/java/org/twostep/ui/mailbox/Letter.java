package org.twostep.ui.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.twostep.message.Letters;
import org.twostep.ui.control.CopyCodeButton;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.MessageText;

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
   * @param followLink takes the token of the link that is followed
   */
  static Letter of(
      Delivery delivery,
      String moment,
      Messages messages,
      Consumer<String> clipboard,
      Consumer<String> followLink) {
    var message = delivery.message();
    var from = messages.text("mail.from", messages.text("mail.sender"), moment);
    var parts = new ArrayList<Node>();
    parts.add(line("letter-subject", message.subject()));
    parts.add(line("letter-from", from));
    var copy =
        MessageText.code(message.body()).map(code -> new CopyCodeButton(code, messages, clipboard));
    copy.ifPresent(parts::add);
    var body = body(message.body(), messages, followLink);
    parts.addAll(body);
    return new Letter(List.copyOf(parts), copy.<Node>map(button -> button).orElse(body.getFirst()));
  }

  private static List<Node> body(String body, Messages messages, Consumer<String> followLink) {
    Optional<String> token = MessageText.linkToken(body);
    if (token.isEmpty()) {
      return List.of(text(body, messages));
    }
    var link = Letters.LINK + token.get();
    var start = body.indexOf(link);
    var parts = new ArrayList<Node>();
    addText(parts, body.substring(0, start), messages);
    parts.add(link(link, token.get(), messages, followLink));
    addText(parts, body.substring(start + link.length()), messages);
    return parts;
  }

  private static void addText(List<Node> parts, String text, Messages messages) {
    if (!text.isBlank()) {
      parts.add(text(text.strip(), messages));
    }
  }

  private static Node text(String text, Messages messages) {
    var area = new SelectableText(Wrappable.text(text));
    area.setAccessibleRoleDescription(messages.text("mail.text.name"));
    return area;
  }

  private static Hyperlink link(
      String link, String token, Messages messages, Consumer<String> followLink) {
    var hyperlink = new Hyperlink(link);
    hyperlink.setWrapText(true);
    hyperlink.setMinHeight(Hyperlink.USE_PREF_SIZE);
    hyperlink.setAccessibleText(messages.text("mail.link.name"));
    hyperlink.setOnAction(_ -> followLink.accept(token));
    return hyperlink;
  }

  private static Label line(String styleClass, String text) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }
}
