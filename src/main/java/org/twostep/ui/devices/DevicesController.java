package org.twostep.ui.devices;

import java.time.Duration;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Folder;

/** Binds the pane of the devices: which one is seen, and how the simulated world behaves. */
public final class DevicesController {
  private final DevicesViewModel devices;
  private final DeviceViews views;
  private final Messages messages;
  private final Lifecycle lifecycle;

  @FXML private ToggleGroup switches;
  @FXML private ToggleButton phone;
  @FXML private ToggleButton mail;
  @FXML private StackPane place;
  @FXML private ComboBox<Delay> delay;
  @FXML private CheckBox spamNext;
  @FXML private Label practiceTime;
  @FXML private Label announcement;

  public DevicesController(
      DevicesViewModel devices, DeviceViews views, Messages messages, Lifecycle lifecycle) {
    this.devices = devices;
    this.views = views;
    this.messages = messages;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    place.getChildren().setAll(views.phone(), views.mailbox());
    lifecycle.now(
        devices.unread(Folder.MESSAGES, Folder.PROMPTS),
        count -> label(phone, "devices.phone", "devices.phone.name", count));
    lifecycle.now(
        devices.unread(Folder.INBOX, Folder.SPAM),
        count -> label(mail, "devices.mail", "devices.mail.name", count));
    seat();
    lifecycle.add(switches.selectedToggleProperty().subscribe(this::onSwitch));
    delay.getItems().setAll(Delay.values());
    delay.setConverter(new DelayNames(devices));
    lifecycle.now(devices.conditions(), this::show);
    lifecycle.onChange(delay.valueProperty(), devices::setDelay);
    lifecycle.onChange(spamNext.selectedProperty(), devices::setNextEmailToSpam);
    lifecycle.now(devices.practiceTime(), practiceTime::setText);
    lifecycle.onChange(devices.announcementProperty(), this::announce);
  }

  private void label(ToggleButton button, String text, String name, long count) {
    button.setText(messages.text(text, count));
    button.setAccessibleText(messages.text(name, count));
  }

  /** One of the two is always chosen: a press on the chosen one changes nothing. */
  private void onSwitch(@Nullable Toggle before, @Nullable Toggle after) {
    if (after == null) {
      switches.selectToggle(before);
    } else {
      seat();
    }
  }

  private void seat() {
    seat(views.phone(), phone.isSelected());
    seat(views.mailbox(), mail.isSelected());
  }

  private static void seat(Node view, boolean seen) {
    view.setVisible(seen);
    view.setManaged(seen);
  }

  public void showPhone() {
    switches.selectToggle(phone);
  }

  public void showMail() {
    switches.selectToggle(mail);
  }

  private void show(Conditions conditions) {
    delay.setValue(conditions.delay());
    spamNext.setSelected(conditions.nextEmailToSpam());
  }

  /** Says it to a screen reader without moving the focus (WCAG 2.2, 4.1.3). */
  private void announce(String sentence) {
    announcement.setText(sentence);
    announcement.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @FXML
  private void moveShort() {
    devices.moveClock(Duration.ofSeconds(30));
  }

  @FXML
  private void moveLong() {
    devices.moveClock(Duration.ofMinutes(10));
  }
}
