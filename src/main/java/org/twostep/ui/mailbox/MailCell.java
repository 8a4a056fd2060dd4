package org.twostep.ui.mailbox;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.control.WrappingCell;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;

/** One message in the list: who, when, what about, and whether it was read. */
final class MailCell extends WrappingCell<Delivery> {
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final Messages messages;
  private final Function<Delivery, String> moment;
  private final Label sender = new Label();
  private final Label time = new Label();
  private final Label subject = new Label();
  private final VBox row;

  /**
   * A cell of the list.
   *
   * @param moment says when a message arrived
   * @param open what a click on a message does
   */
  MailCell(Messages messages, Function<Delivery, String> moment, Consumer<Delivery> open) {
    this.messages = messages;
    this.moment = moment;
    getStyleClass().add("mail-cell");
    var dot = new Region();
    dot.getStyleClass().add("mail-dot");
    sender.getStyleClass().add("mail-sender");
    sender.setWrapText(true);
    sender.setMinHeight(USE_PREF_SIZE);
    sender.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sender, Priority.ALWAYS);
    time.getStyleClass().add("mail-time");
    time.setMinWidth(USE_PREF_SIZE);
    subject.getStyleClass().add("mail-subject");
    subject.setWrapText(true);
    subject.setMinHeight(USE_PREF_SIZE);
    var head = new HBox(dot, sender, time);
    head.getStyleClass().add("mail-head");
    row = new VBox(head, subject);
    row.getStyleClass().add("mail-row");
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        open.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Delivery delivery, boolean empty) {
    super.updateItem(delivery, empty);
    if (empty || delivery == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(UNREAD, false);
      return;
    }
    sender.setText(Letter.sender(delivery.message(), messages));
    time.setText(moment.apply(delivery));
    subject.setText(Wrappable.text(delivery.message().subject()));
    pseudoClassStateChanged(UNREAD, !delivery.read());
    setAccessibleText(
        messages.text(
            delivery.read() ? "mail.cell.read" : "mail.cell.unread",
            subject.getText(),
            sender.getText(),
            time.getText()));
    setGraphic(row);
  }
}
