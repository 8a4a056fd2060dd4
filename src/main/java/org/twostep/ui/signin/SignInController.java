package org.twostep.ui.signin;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Session;
import org.twostep.brokerage.Page;
import org.twostep.entry.Field;
import org.twostep.signin.SignIn;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.SessionModel;
import org.twostep.ui.model.WaitLine;

/** The sign-in page, with the practice details beside it. */
public final class SignInController {
  private final BrokerageModel model;
  private final SessionModel session;
  private final Form form;
  private final Sentences sentences;
  private final WaitLine waitLine;

  @FXML private Node ended;
  @FXML private Label endedText;
  @FXML private FormField usernameField;
  @FXML private FormField passwordField;
  @FXML private TextField username;
  @FXML private PasswordEntry password;
  @FXML private Label wait;
  @FXML private BusyButton signIn;
  @FXML private Label practiceUsername;
  @FXML private Label practicePassword;

  public SignInController(
      BrokerageModel model,
      SessionModel session,
      Form form,
      Sentences sentences,
      WaitLine waitLine) {
    this.model = model;
    this.session = session;
    this.form = form;
    this.sentences = sentences;
    this.waitLine = waitLine;
  }

  @FXML
  private void initialize() {
    username.setTextFormatter(LimitedText.of());
    practiceUsername.setText(PracticeCustomer.USERNAME);
    practicePassword.setText(PracticeCustomer.PASSWORD);
    form.place(Field.USERNAME, usernameField);
    form.place(Field.PASSWORD, passwordField);
    form.keep(Field.USERNAME, username.textProperty(), "");
    waitLine.follow(wait, () -> model.file().account().tries().password(), form.lifecycle());
    form.lifecycle().now(model.activityProperty(), _ -> sayWhyEnded());
  }

  private void sayWhyEnded() {
    Optional<Session.Limit> limit = session.ended();
    limit.ifPresent(by -> endedText.setText(sentences.text(whyEnded(by))));
    Presence.show(ended, limit.isPresent());
  }

  private static String whyEnded(Session.Limit limit) {
    return switch (limit) {
      case IDLE -> "sign-in.ended.idle";
      case TOTAL -> "sign-in.ended.total";
    };
  }

  @FXML
  private void forgotPassword() {
    model.go(Page.FORGOT_PASSWORD);
  }

  @FXML
  private void fillIn() {
    username.setText(PracticeCustomer.USERNAME);
    password.setText(PracticeCustomer.PASSWORD);
    Focus.next(signIn);
  }

  @FXML
  private void signIn() {
    form.submit(
        signIn,
        answer ->
            model.signIn(
                new SignIn.Input.Password(username.getText(), password.getText()), answer));
  }
}
