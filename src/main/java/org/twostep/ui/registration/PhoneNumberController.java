package org.twostep.ui.registration;

import javafx.fxml.FXML;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.PhoneNumberField;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;

/** Short way: the phone number. */
public final class PhoneNumberController {
  private final BrokerageModel model;
  private final Form form;

  @FXML private FormField phoneField;
  @FXML private PhoneNumberField phone;
  @FXML private BusyButton next;

  public PhoneNumberController(BrokerageModel model, Form form) {
    this.model = model;
    this.form = form;
  }

  @FXML
  private void initialize() {
    form.place(Field.PHONE, phoneField);
    String answered =
        model.file().registration().flatMap(r -> r.phone()).map(Destination::display).orElse("");
    form.keep(Field.PHONE, phone.textProperty(), answered);
  }

  @FXML
  private void next() {
    form.submit(next, answer -> model.register(new Input.Phone(phone.getText()), answer));
  }
}
