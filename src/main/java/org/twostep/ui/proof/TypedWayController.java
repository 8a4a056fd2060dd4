package org.twostep.ui.proof;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Way;
import org.twostep.entry.Field;
import org.twostep.proof.ProofInput;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.ProofModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.WaitLine;

/** What is typed from paper or from memory: a recovery code, or the password. */
public final class TypedWayController {
  private final ProofModel model;
  private final Form form;
  private final Sentences sentences;
  private final WaitLine waitLine;

  @FXML private FormField field;
  @FXML private Label wait;
  @FXML private BusyButton submit;
  @FXML private PasswordEntry password;
  @FXML private TextField recovery;

  public TypedWayController(ProofModel model, Form form, Sentences sentences, WaitLine waitLine) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
    this.waitLine = waitLine;
  }

  @FXML
  private void initialize() {
    recovery.setTextFormatter(LimitedText.of());
    if (isRecovery()) {
      ask(recovery, Field.RECOVERY_CODE, "proof.recovery");
      field.setHint(sentences.text("proof.recovery.hint", model.recoveryLeft()));
    } else {
      ask(password, Field.PASSWORD, "proof.password");
    }
    submit.setText(Submit.text(model, sentences));
    waitLine.follow(wait, model::tries, form.lifecycle());
  }

  private void ask(Node input, Field asked, String label) {
    field.setLabel(sentences.text(label));
    field.setInput(input);
    form.place(asked, field);
  }

  private boolean isRecovery() {
    return model
        .challenge()
        .map(Challenge::way)
        .filter(Way.RecoveryCode.class::isInstance)
        .isPresent();
  }

  private StringProperty typed() {
    return isRecovery() ? recovery.textProperty() : password.textProperty();
  }

  @FXML
  private void submit() {
    ProofInput input = new ProofInput.Enter(typed().get());
    form.submit(submit, answer -> model.send(input, answer));
  }
}
