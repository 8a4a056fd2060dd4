package org.twostep.ui.phone;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;

/**
 * What the phone says of time and service.
 *
 * @param small the time in the bar at the top
 * @param carrier whose network the phone is in
 * @param shop leads to the carrier's shop, while there is no service
 */
record Face(Label small, Label carrier, Label clock, Label date, Button shop) {
  void bind(PhoneViewModel phone, Messages messages, Lifecycle lifecycle) {
    lifecycle.now(phone.clock(), small::setText);
    lifecycle.now(phone.clock(), clock::setText);
    lifecycle.now(phone.date(), date::setText);
    lifecycle.now(
        phone.service(),
        there -> {
          carrier.setText(messages.text(there ? "phone.carrier" : "phone.no-service"));
          Presence.show(shop, !there);
        });
    shop.setOnAction(_ -> phone.visitShop());
  }
}
