package org.twostep.ui.profile;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.twostep.brokerage.Page;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.NewPassword;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.StrengthMeter;

/** Changes the password: the present one, the new one, and how hard it is to guess. */
public final class ChangePasswordController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final Form form;
  private final StrengthMeter strengthMeter;

  @FXML private Pane content;
  @FXML private Node entry;
  @FXML private Node done;
  @FXML private FormField currentField;
  @FXML private PasswordEntry current;
  @FXML private NewPassword nextField;
  @FXML private BusyButton change;

  public ChangePasswordController(
      BrokerageModel model, SecurityModel security, Form form, StrengthMeter strengthMeter) {
    this.model = model;
    this.security = security;
    this.form = form;
    this.strengthMeter = strengthMeter;
  }

  @FXML
  private void initialize() {
    form.place(Field.PASSWORD, currentField);
    form.place(Field.NEW_PASSWORD, nextField.field());
    strengthMeter.follow(nextField, model.file().account(), form.lifecycle());
    show(true);
    Presence.leaveOutHidden(content);
  }

  private void show(boolean typing) {
    Presence.show(entry, typing);
    Presence.show(done, !typing);
  }

  @FXML
  private void change() {
    var input = new SecurityInput.ChangePassword(current.getText(), nextField.getText());
    form.submit(change, answer -> security.secure(input, refusals -> answered(refusals, answer)));
  }

  private void answered(List<Refusal> refusals, Consumer<List<Refusal>> answer) {
    answer.accept(refusals);
    show(!refusals.isEmpty());
  }

  @FXML
  private void leave() {
    model.go(Page.PROFILE_SECURITY);
  }
}
