package org.twostep.ui.profile;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.twostep.account.Method;
import org.twostep.brokerage.CustomerFile;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StatusPill;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.ApprovalModel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The card that says whether two-factor authentication is on, and the ways to switch it on. */
public final class TwoFactorController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final ApprovalModel approval;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private StatusPill state;
  @FXML private Label explanation;
  @FXML private Pane card;
  @FXML private Pane offActions;
  @FXML private Node unfinishedActions;
  @FXML private Node waitingActions;
  @FXML private Button otherWays;
  @FXML private Node otherWaysActions;
  @FXML private Button withAuthenticator;

  public TwoFactorController(
      BrokerageModel model,
      SecurityModel security,
      ApprovalModel approval,
      Sentences sentences,
      Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.approval = approval;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    Presence.show(otherWaysActions, false);
    lifecycle.now(model.fileProperty(), this::show);
    Presence.leaveOutHidden(offActions);
    Presence.leaveOutHidden(card);
  }

  private void show(CustomerFile file) {
    TwoFactorState now = TwoFactorState.of(file);
    String key = Sentences.key(now);
    state.setTone(now.tone());
    state.setText(sentences.text("two-factor.state." + key));
    explanation.setText(sentences.text("security.two-factor." + key));
    Presence.show(offActions, now == TwoFactorState.OFF);
    Presence.show(unfinishedActions, now == TwoFactorState.UNFINISHED);
    Presence.show(waitingActions, now == TwoFactorState.WAITING);
  }

  @FXML
  private void enable() {
    model.register(new Input.Begin(Way.SHORT));
  }

  @FXML
  private void openSecurityOptions() {
    model.openSecurityOptions();
  }

  @FXML
  private void restart() {
    model.register(new Input.Begin(Way.FULL));
  }

  @FXML
  private void resume() {
    approval.openByIcon();
  }

  @FXML
  private void showOtherWays() {
    Presence.show(otherWaysActions, true);
    Focus.next(withAuthenticator);
    Presence.show(otherWays, false);
  }

  @FXML
  private void addAuthenticator() {
    add(Method.Kind.AUTHENTICATOR);
  }

  @FXML
  private void addApproval() {
    add(Method.Kind.APPROVAL);
  }

  private void add(Method.Kind kind) {
    security.secure(new SecurityInput.Begin(new Goal.Add(), kind));
  }
}
