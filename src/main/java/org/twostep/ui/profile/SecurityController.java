package org.twostep.ui.profile;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.twostep.account.Activity;
import org.twostep.account.Challenge.Demand;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.ui.control.NoteCard;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The tab Security: what was done last, the cards about protection, the password, the history. */
public final class SecurityController {
  private static final List<Class<?>> ONCE_ON =
      List.of(
          RecoveryCardController.class, AskWhenController.class, TrustedComputersController.class);

  private final BrokerageModel model;
  private final SecurityModel security;
  private final Sentences sentences;
  private final Ticker ticker;
  private final Views views;
  private final Lifecycle lifecycle;

  @FXML private Pane content;
  @FXML private NoteCard dropped;
  @FXML private NoteCard done;
  @FXML private Label doneWhat;
  @FXML private Label doneNotice;
  @FXML private Pane protection;
  @FXML private Label passwordSince;
  @FXML private GridPane activity;

  /**
   * @param views make the cards that are there once it is on
   */
  public SecurityController(
      BrokerageModel model,
      SecurityModel security,
      Sentences sentences,
      Ticker ticker,
      Views views,
      Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.sentences = sentences;
    this.ticker = ticker;
    this.views = views;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(model.fileProperty(), this::show);
    lifecycle.now(model.activityProperty(), this::showActivity);
    Presence.leaveOutHidden(content);
  }

  private void show(CustomerFile file) {
    passwordSince.setText(
        sentences.text(
            "security.password-since", sentences.date(file.account().password().since())));
    showProtection(file.account().isProtected());
  }

  /** Most people come to switch it on: what is there only then is not made before. */
  private void showProtection(boolean on) {
    if (on && protection.getChildren().isEmpty()) {
      ONCE_ON.forEach(card -> protection.getChildren().add(views.load(card, lifecycle).root()));
    }
    Presence.show(protection, on);
  }

  private void showActivity(List<Activity> entries) {
    new ActivityRows(activity, sentences).show(entries, ticker.nowProperty().get());
    Presence.show(dropped, JustDone.isDropped(entries));
    Presence.show(done, false);
    JustDone.among(entries).ifPresent(this::showDone);
  }

  private void showDone(JustDone what) {
    doneWhat.setText(what.words(sentences));
    Presence.show(doneNotice, what.isTold());
    Presence.show(done, true);
  }

  @FXML
  private void openActivity() {
    model.go(Page.ACTIVITY);
  }

  /** Where there is a factor it is asked for first: the form asks for the password itself. */
  @FXML
  private void changePassword() {
    if (model.file().account().isProtected()) {
      security.stepUpThen(Demand.FACTOR, () -> model.go(Page.CHANGE_PASSWORD));
    } else {
      model.go(Page.CHANGE_PASSWORD);
    }
  }
}
