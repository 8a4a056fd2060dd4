package org.twostep.ui.profile;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.twostep.account.Account;
import org.twostep.account.PracticeCustomer;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;

/** The tab Basic Information: who the customer is, and what is on file. */
public final class BasicInformationController {
  private final BrokerageModel model;
  private final Lifecycle lifecycle;

  @FXML private Label name;
  @FXML private Label username;
  @FXML private Label phone;
  @FXML private Label email;

  public BasicInformationController(BrokerageModel model, Lifecycle lifecycle) {
    this.model = model;
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
  private void openSecurityOptions() {
    model.openSecurityOptions();
  }
}
