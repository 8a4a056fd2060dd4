package org.twostep.ui.enrolment;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.twostep.account.Method;
import org.twostep.entry.Field;
import org.twostep.security.Enrolment;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PhoneNumberField;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The number or address that a code is to prove. */
public final class DestinationController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final Form form;
  private final Sentences sentences;

  @FXML private FormField phoneField;
  @FXML private FormField emailField;
  @FXML private PhoneNumberField phone;
  @FXML private TextField email;
  @FXML private BusyButton next;
  @FXML private Label standards;

  public DestinationController(
      BrokerageModel model, SecurityModel security, Form form, Sentences sentences) {
    this.model = model;
    this.security = security;
    this.form = form;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    email.setTextFormatter(LimitedText.of());
    boolean byEmail = isByEmail();
    Presence.show(phoneField, !byEmail);
    Presence.show(emailField, byEmail);
    standards.setText(
        sentences.text(byEmail ? "enrolment.standards.email" : "enrolment.standards.text-message"));
    if (byEmail) {
      form.place(Field.EMAIL, emailField);
      form.keep(Field.EMAIL, email.textProperty(), "");
    } else {
      form.place(Field.PHONE, phoneField);
      form.keep(Field.PHONE, phone.textProperty(), "");
    }
  }

  private boolean isByEmail() {
    return model
        .file()
        .enrolment()
        .map(Enrolment::kind)
        .filter(Method.Kind.EMAIL::equals)
        .isPresent();
  }

  @FXML
  private void next() {
    String typed = isByEmail() ? email.getText() : phone.getText();
    form.submit(next, answer -> security.secure(new SecurityInput.EnterDestination(typed), answer));
  }
}
