package org.twostep.ui.profile;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.twostep.account.Account;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;

/** The tab Basic Information: who the customer is, and what is on file. */
public final class BasicInformationController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final Lifecycle lifecycle;

  @FXML private Label name;
  @FXML private Label username;
  @FXML private Label phone;
  @FXML private Label email;

  public BasicInformationController(
      BrokerageModel model, SecurityModel security, Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    name.setText(PracticeCustomer.NAME);
    lifecycle.now(model.fileProperty(), file -> show(file.account()));
  }

  private void show(Account account) {
    username.setText(account.username());
    phone.setText(account.phone().display());
    email.setText(account.email().display());
  }

  @FXML
  private void changePhone() {
    change(Method.Kind.TEXT_MESSAGE);
  }

  @FXML
  private void changeEmail() {
    change(Method.Kind.EMAIL);
  }

  private void change(Method.Kind kind) {
    security.secure(new SecurityInput.Begin(new Goal.OnFile(), kind));
  }

  @FXML
  private void openSecurityOptions() {
    model.openSecurityOptions();
  }
}
