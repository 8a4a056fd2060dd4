package org.twostep.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import org.twostep.ui.fx.Messages;
import org.twostep.world.MessageText.Link;

/** The brokerage's link in a message that is read on a device. */
public class MessageLink extends Hyperlink {
  /**
   * @param follow hears that the link was followed
   */
  public MessageLink(Link link, Messages messages, Consumer<Link> follow) {
    getStyleClass().add("message-link");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setText(text(link, messages));
    setAccessibleText(messages.text(name(link.kind())));
    setOnAction(_ -> follow.accept(link));
  }

  /** A notice is read by someone who may be worried: words say more there than an address. */
  private static String text(Link link, Messages messages) {
    return switch (link.kind()) {
      case CONFIRM, ELSEWHERE -> link.address();
      case NOT_ME -> messages.text(name(link.kind()));
    };
  }

  private static String name(Link.Kind kind) {
    return switch (kind) {
      case CONFIRM -> "message-link.confirm";
      case NOT_ME -> "message-link.not-me";
      case ELSEWHERE -> "message-link.elsewhere";
    };
  }
}
