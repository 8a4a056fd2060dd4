package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.twostep.account.Activity;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.ui.control.NoteCard;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StatusPill;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.ApprovalModel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/**
 * The tab Security: both ways to switch two-factor authentication on, the password, the history.
 */
public final class SecurityController {
  private final BrokerageModel model;
  private final ApprovalModel approval;
  private final Sentences sentences;
  private final Ticker ticker;
  private final Lifecycle lifecycle;

  @FXML private NoteCard dropped;
  @FXML private StatusPill state;
  @FXML private Label explanation;
  @FXML private Node offActions;
  @FXML private Node unfinishedActions;
  @FXML private Node waitingActions;
  @FXML private Label passwordSince;
  @FXML private GridPane activity;

  public SecurityController(
      BrokerageModel model,
      ApprovalModel approval,
      Sentences sentences,
      Ticker ticker,
      Lifecycle lifecycle) {
    this.model = model;
    this.approval = approval;
    this.sentences = sentences;
    this.ticker = ticker;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(model.fileProperty(), this::show);
    lifecycle.now(model.activityProperty(), this::showActivity);
  }

  private void show(CustomerFile file) {
    TwoFactorState now = TwoFactorState.of(file);
    state.setTone(now.tone());
    state.setText(sentences.text("two-factor.state." + Sentences.key(now)));
    explanation.setText(explanation(now, file.account().secondFactor()));
    Presence.show(offActions, now == TwoFactorState.OFF);
    Presence.show(unfinishedActions, now == TwoFactorState.UNFINISHED);
    Presence.show(waitingActions, now == TwoFactorState.WAITING);
    passwordSince.setText(
        sentences.text("security.password-since", sentences.date(file.account().passwordSince())));
  }

  private String explanation(TwoFactorState now, Optional<SecondFactor> factor) {
    String key = "security.two-factor." + Sentences.key(now);
    return factor
        .map(
            f -> sentences.text(key, sentences.channel(f.to().channel()), sentences.masked(f.to())))
        .orElseGet(() -> sentences.text(key));
  }

  private void showActivity(List<Activity> entries) {
    new ActivityRows(activity, sentences).show(entries, ticker.nowProperty().get());
    Presence.show(dropped, entries.stream().limit(2).anyMatch(SecurityController::isDrop));
  }

  /** The notice stays until something else happened than signing in again. */
  private static boolean isDrop(Activity entry) {
    return entry.kind() == Activity.Kind.REGISTRATION_DROPPED;
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
  private void changePassword() {
    model.go(Page.CHANGE_PASSWORD);
  }
}
