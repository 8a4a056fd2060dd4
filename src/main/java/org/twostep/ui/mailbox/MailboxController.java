package org.twostep.ui.mailbox;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;
import org.twostep.world.MessageText.Link;

/** Binds folders, list and reading pane to what the mailbox holds. */
public final class MailboxController {
  private final MailboxViewModel mailbox;
  private final Messages messages;
  private final Consumer<String> clipboard;
  private final Consumer<Link> followLink;
  private final Lifecycle lifecycle;

  @FXML private Node root;
  @FXML private Label address;
  @FXML private ToggleGroup folders;
  @FXML private ToggleButton inbox;
  @FXML private ToggleButton spam;
  @FXML private Node listing;
  @FXML private Label spamNote;
  @FXML private ListView<Delivery> list;
  @FXML private Label empty;
  @FXML private VBox reading;
  @FXML private Button back;
  @FXML private ScrollPane letterPane;
  @FXML private VBox letter;

  /**
   * @param clipboard takes a code that is copied
   * @param followLink takes a link that is followed
   */
  public MailboxController(
      MailboxViewModel mailbox,
      Messages messages,
      Consumer<String> clipboard,
      Consumer<Link> followLink,
      Lifecycle lifecycle) {
    this.mailbox = mailbox;
    this.messages = messages;
    this.clipboard = clipboard;
    this.followLink = followLink;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    address.setText(mailbox.address());
    var mails = new MailList(list, messages, mailbox::moment, this::open);
    lifecycle.now(mailbox.listedProperty(), mails::show);
    lifecycle.onChange(mailbox.today(), _ -> list.refresh());
    lifecycle.now(
        mailbox.unread(Folder.INBOX), count -> inbox.setText(messages.text("mail.inbox", count)));
    lifecycle.now(
        mailbox.unread(Folder.SPAM), count -> spam.setText(messages.text("mail.spam", count)));
    lifecycle.now(mailbox.folderProperty(), this::showFolder);
    lifecycle.now(mailbox.openedProperty(), opened -> showOpened(opened.isPresent()));
    lifecycle.onChange(folders.selectedToggleProperty(), _ -> chooseFolder());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void chooseFolder() {
    if (folders.getSelectedToggle() == null) {
      showFolder(mailbox.folderProperty().get());
    } else {
      mailbox.choose(spam.isSelected() ? Folder.SPAM : Folder.INBOX);
    }
  }

  private void showFolder(Folder folder) {
    var isSpam = folder == Folder.SPAM;
    folders.selectToggle(isSpam ? spam : inbox);
    spamNote.setVisible(isSpam);
    spamNote.setManaged(isSpam);
    back.setText(messages.text(isSpam ? "mail.back.spam" : "mail.back.inbox"));
    empty.setText(messages.text(isSpam ? "mail.spam.empty" : "mail.inbox.empty"));
    list.setAccessibleText(messages.text(isSpam ? "mail.spam.name" : "mail.inbox.name"));
  }

  private void showOpened(boolean isOpen) {
    listing.setVisible(!isOpen);
    reading.setVisible(isOpen);
  }

  private void open(Delivery delivery) {
    mailbox.open(delivery);
    var moment = mailbox.moment(delivery);
    var laidOut = Letter.of(delivery, moment, messages, clipboard, followLink);
    letter.getChildren().setAll(laidOut.parts());
    letterPane.setVvalue(0);
    laidOut.first().requestFocus();
  }

  @FXML
  private void close() {
    mailbox.close();
    list.requestFocus();
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && reading.isVisible()) {
      key.consume();
      close();
    }
  }
}
