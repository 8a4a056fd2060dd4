package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.twostep.account.PasswordChange;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.factor.Purpose;
import org.twostep.registration.CodeTarget;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Sentences;

/** Changes the password: the present one, the new one, and how hard it is to guess. */
public final class ChangePasswordController {
  private final BrokerageModel model;
  private final Form form;
  private final CodeForm codeForm;
  private final Sentences sentences;
  private final StrengthMeter strengthMeter;

  @FXML private Node entry;
  @FXML private Node done;
  @FXML private FormField currentField;
  @FXML private FormField nextField;
  @FXML private PasswordEntry current;
  @FXML private PasswordEntry next;
  @FXML private ProgressBar meter;
  @FXML private Label strength;
  @FXML private BusyButton change;
  @FXML private Node codeEntry;
  @FXML private Label codeSent;
  @FXML private CodePanel panel;

  public ChangePasswordController(
      BrokerageModel model,
      Form form,
      CodeForm codeForm,
      Sentences sentences,
      StrengthMeter strengthMeter) {
    this.model = model;
    this.form = form;
    this.codeForm = codeForm;
    this.sentences = sentences;
    this.strengthMeter = strengthMeter;
  }

  @FXML
  private void initialize() {
    form.place(Field.PASSWORD, currentField);
    form.place(Field.NEW_PASSWORD, nextField);
    Optional<Destination> factor = factor(model.file());
    int least =
        factor.isPresent() ? PasswordPolicy.MIN_LENGTH_WITH_FACTOR : PasswordPolicy.MIN_LENGTH;
    nextField.setHint(sentences.text("change-password.hint", least));
    Presence.show(change, factor.isEmpty());
    Presence.show(codeEntry, factor.isPresent());
    change.setDefaultButton(factor.isEmpty());
    panel.submit().setDefaultButton(factor.isPresent());
    factor.ifPresent(this::askForCode);
    strengthMeter.follow(next, meter, strength, form.lifecycle());
    show(true);
  }

  private static Optional<Destination> factor(CustomerFile file) {
    return file.account().secondFactor().map(SecondFactor::to);
  }

  private void askForCode(Destination to) {
    codeSent.setText(sentences.text("change-password.code", sentences.codeSentTo(to)));
    codeForm.bind(
        panel,
        file -> factor(file).map(at -> new CodeTarget(Purpose.PASSWORD_CHANGE, at)),
        new CodeForm.Actions(
            typed -> answer -> change(typed, answer),
            answer -> model.changePassword(new PasswordChange.Input.ResendCode(), answer)));
    model.changePassword(new PasswordChange.Input.Open(), _ -> {});
  }

  private void show(boolean typing) {
    Presence.show(entry, typing);
    Presence.show(done, !typing);
  }

  @FXML
  private void change() {
    form.submit(change, answer -> change("", answer));
  }

  private void change(String code, Consumer<List<Refusal>> answer) {
    var input = new PasswordChange.Input.Change(current.getText(), next.getText(), code);
    model.changePassword(
        input,
        refusals -> {
          answer.accept(refusals);
          show(!refusals.isEmpty());
        });
  }

  @FXML
  private void leave() {
    model.go(Page.PROFILE_SECURITY);
  }
}
