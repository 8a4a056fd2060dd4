package org.twostep.ui.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;

/** The list of a folder: arrows choose, Enter or a click opens. */
final class MailList {
  private final ListView<Delivery> list;
  private final Consumer<Delivery> open;

  MailList(
      ListView<Delivery> list,
      Messages messages,
      Function<Delivery, String> moment,
      Consumer<Delivery> open) {
    this.list = list;
    this.open = open;
    list.setCellFactory(_ -> new MailCell(messages, moment, open));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    list.focusedProperty().subscribe(this::chooseFirst);
  }

  /** Shows what lies in the folder now; the message that was chosen stays chosen. */
  void show(List<Delivery> listed) {
    var chosen = chosen();
    list.getItems().setAll(listed);
    chosen.ifPresent(before ->
        listed.stream()
            .filter(now -> now.message().id().equals(before.message().id()))
            .findFirst()
            .ifPresentOrElse(
                list.getSelectionModel()::select, list.getSelectionModel()::clearSelection));
  }

  private Optional<Delivery> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Whoever comes by keyboard sees where they are. */
  private void chooseFirst(boolean focused) {
    if (focused && chosen().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      chosen().ifPresent(open);
    }
  }
}
