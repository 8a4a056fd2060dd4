package org.twostep.ui.devices;

import java.time.Duration;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.model.Choices;
import org.twostep.world.Computer;
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
  @FXML private Button rings;
  @FXML private StackPane place;
  @FXML private ComboBox<Delay> delay;
  @FXML private ComboBox<Computer> computer;
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
    new Ringing(rings, phone, mail).bind(devices, lifecycle);
    seat();
    lifecycle.add(switches.selectedToggleProperty().subscribe(this::onSwitch));
    Choices.offer(delay, Delay.values(), devices::name);
    Choices.offer(computer, Computer.values(), devices::name);
    lifecycle.now(devices.conditions(), this::show);
    lifecycle.onChange(delay.valueProperty(), devices::setDelay);
    lifecycle.onChange(computer.valueProperty(), devices::setComputer);
    lifecycle.onChange(spamNext.selectedProperty(), devices::setNextEmailToSpam);
    lifecycle.now(devices.practiceTime(), practiceTime::setText);
    lifecycle.onChange(
        devices.announcementProperty(), text -> Announcement.say(announcement, text));
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
    Presence.show(views.phone(), phone.isSelected());
    Presence.show(views.mailbox(), mail.isSelected());
  }

  public void showPhone() {
    switches.selectToggle(phone);
  }

  public void showMail() {
    switches.selectToggle(mail);
  }

  private void show(Conditions conditions) {
    delay.setValue(conditions.delay());
    computer.setValue(conditions.whereabouts().computer());
    spamNext.setSelected(conditions.nextEmailToSpam());
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
