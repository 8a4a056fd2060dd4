package org.twostep.ui.devices;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;

/**
 * Says beside the mail that the phone rings, and leads there.
 *
 * @param strip above the mail
 */
record Ringing(Button strip, ToggleButton phone, ToggleButton mail) {
  void bind(DevicesViewModel devices, Lifecycle lifecycle) {
    lifecycle.now(devices.ringing(), sentence -> sentence.ifPresent(strip::setText));
    lifecycle.now(devices.ringing(), _ -> show(devices));
    lifecycle.onChange(mail.selectedProperty(), _ -> show(devices));
    strip.setOnAction(_ -> goToPhone());
  }

  private void show(DevicesViewModel devices) {
    Presence.show(strip, mail.isSelected() && devices.ringing().getValue().isPresent());
  }

  private void goToPhone() {
    phone.setSelected(true);
    phone.requestFocus();
  }
}
