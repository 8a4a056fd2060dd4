package org.twostep.ui.registration;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PhoneNumberField;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;

/** Phone number and e-mail address. */
public final class ContactInformationController {
  private final BrokerageModel model;
  private final Form form;

  @FXML private FormField phoneField;
  @FXML private FormField emailField;
  @FXML private PhoneNumberField phone;
  @FXML private TextField email;
  @FXML private BusyButton next;

  public ContactInformationController(BrokerageModel model, Form form) {
    this.model = model;
    this.form = form;
  }

  @FXML
  private void initialize() {
    Registration registration = model.file().registration().orElseThrow();
    email.setTextFormatter(LimitedText.of());
    form.place(Field.PHONE, phoneField);
    form.place(Field.EMAIL, emailField);
    form.keep(
        Field.PHONE,
        phone.textProperty(),
        registration.phone().map(Destination::display).orElse(""));
    form.keep(
        Field.EMAIL,
        email.textProperty(),
        registration.email().map(Destination::display).orElse(""));
  }

  @FXML
  private void next() {
    form.submit(
        next,
        answer -> model.register(new Input.Contact(phone.getText(), email.getText()), answer));
  }
}
