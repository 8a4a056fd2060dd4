package org.twostep.ui.lookalike;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.twostep.account.PracticeCustomer;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.OneTimeCode;
import org.twostep.trouble.LookalikeVisit;
import org.twostep.trouble.LookalikeVisit.Stage;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.LookalikeModel;
import org.twostep.ui.model.Sentences;

/** Binds the page to how far one has gone there. Nothing that is typed is kept. */
public final class LookalikeController {
  private final LookalikeModel lookalike;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private Label brand;
  @FXML private Pane parts;
  @FXML private StepHeader signInHead;
  @FXML private StepHeader codeHead;
  @FXML private FormField usernameField;
  @FXML private FormField passwordField;
  @FXML private FormField codeField;
  @FXML private TextField fakeUsername;
  @FXML private PasswordEntry fakePassword;
  @FXML private TextField fakeCode;
  @FXML private Button fakeSignIn;
  @FXML private Label follows;
  @FXML private Node leave;

  public LookalikeController(LookalikeModel lookalike, Sentences sentences, Lifecycle lifecycle) {
    this.lookalike = lookalike;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    fakeUsername.setTextFormatter(LimitedText.of());
    fakeCode.setTextFormatter(LimitedText.of());
    List.of(usernameField, passwordField, codeField)
        .forEach(field -> field.onEdited(() -> field.setError("")));
    lifecycle.now(lookalike.visitProperty(), now -> now.ifPresent(this::show));
  }

  private void show(LookalikeVisit visit) {
    brand.setText(Wrappable.text(visit.page().brand()));
    signInHead.setSubtitle(Wrappable.text(visit.page().says()));
    codeHead.setSubtitle(Wrappable.text(visit.page().asksCode().orElse("")));
    follows.setText(Wrappable.text(visit.page().follows()));
    new Parts(parts).show(visit.stage().ordinal());
    Presence.show(leave, visit.stage() != Stage.TOLD);
  }

  @FXML
  private void fillIn() {
    fakeUsername.setText(PracticeCustomer.USERNAME);
    fakePassword.setText(PracticeCustomer.PASSWORD);
    Focus.next(fakeSignIn);
  }

  @FXML
  private void signIn() {
    String username = fakeUsername.getText();
    String password = fakePassword.getText();
    say(usernameField, username.isBlank(), Reason.USERNAME_EMPTY);
    say(passwordField, password.isEmpty(), Reason.PASSWORD_EMPTY);
    if (!Focus.firstInvalid(parts)) {
      fakePassword.clear();
      lookalike.typePassword(username, password);
    }
  }

  private void say(FormField field, boolean isWrong, Reason why) {
    field.setError(isWrong ? sentences.refusal(Refusal.of(Field.CODE, why)) : "");
  }

  @FXML
  private void enterCode() {
    OneTimeCode.parse(fakeCode.getText())
        .fold(code -> lookalike.typeCode(code.digits()), wrong -> refuse(wrong.at(Field.CODE)));
  }

  private boolean refuse(Refusal wrong) {
    codeField.setError(sentences.refusal(wrong));
    return Focus.firstInvalid(parts);
  }

  @FXML
  private void leave() {
    lookalike.leave();
  }
}
