package org.twostep.ui.profile;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.twostep.account.PasswordPolicy;
import org.twostep.brokerage.Page;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.fx.Background;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Sentences;

/** Changes the password: the present one, the new one, and how hard it is to guess. */
public final class ChangePasswordController {
  private static final double STRONGEST = 4;

  private final BrokerageModel model;
  private final Form form;
  private final Sentences sentences;
  private final PasswordPolicy policy;
  private final Background background;

  @FXML private Node entry;
  @FXML private Node done;
  @FXML private FormField currentField;
  @FXML private FormField nextField;
  @FXML private PasswordEntry current;
  @FXML private PasswordEntry next;
  @FXML private ProgressBar meter;
  @FXML private Label strength;
  @FXML private BusyButton change;

  public ChangePasswordController(
      BrokerageModel model,
      Form form,
      Sentences sentences,
      PasswordPolicy policy,
      Background background) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
    this.policy = policy;
    this.background = background.scoped(form.lifecycle());
  }

  @FXML
  private void initialize() {
    form.place(Field.PASSWORD, currentField);
    form.place(Field.NEW_PASSWORD, nextField);
    boolean factor = model.file().account().secondFactor().isPresent();
    int least =
        factor ? PasswordPolicy.MIN_LENGTH_WITH_FACTOR : PasswordPolicy.MIN_LENGTH;
    nextField.setHint(sentences.text("change-password.hint", least));
    form.lifecycle().now(next.textProperty(), this::measure);
    show(true);
  }

  /** Measuring takes a while for long texts, and only the newest text matters. */
  private void measure(String text) {
    background.run(() -> policy.strength(text), score -> showStrength(text, score), _ -> {});
  }

  private void showStrength(String measured, int score) {
    if (measured.equals(next.getText())) {
      meter.setProgress(measured.isEmpty() ? 0 : Math.max(score, 0.4) / STRONGEST);
      strength.setText(
          measured.isEmpty()
              ? sentences.text("change-password.strength.none")
              : sentences.text("change-password.strength." + score));
    }
  }

  private void show(boolean typing) {
    entry.setVisible(typing);
    entry.setManaged(typing);
    done.setVisible(!typing);
    done.setManaged(!typing);
  }

  @FXML
  private void change() {
    form.submit(
        change,
        answer -> model.changePassword(current.getText(), next.getText(), ending(answer)));
  }

  private Consumer<List<Refusal>> ending(Consumer<List<Refusal>> answer) {
    return refusals -> {
      answer.accept(refusals);
      show(!refusals.isEmpty());
    };
  }

  @FXML
  private void leave() {
    model.go(Page.PROFILE_SECURITY);
  }
}
