package org.twostep.ui.home;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.factor.RecoveryCodes;
import org.twostep.registration.Registration;
import org.twostep.ui.control.NoteCard;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** Balances and holdings, and a reminder of a registration that was left for later. */
public final class HomeController {
  private final BrokerageModel model;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private StepHeader header;
  @FXML private Pane content;
  @FXML private NoteCard protect;
  @FXML private NoteCard unfinished;
  @FXML private NoteCard fewCodes;
  @FXML private Label codesLeft;
  @FXML private Label accountName;

  public HomeController(BrokerageModel model, Sentences sentences, Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    header.setTitle(sentences.text("home.title", PracticeCustomer.NAME));
    accountName.setText(sentences.text("home.account", PracticeCustomer.ACCOUNT_ENDING));
    lifecycle.now(model.fileProperty(), this::show);
    Presence.leaveOutHidden(content);
  }

  private void show(CustomerFile file) {
    boolean left = file.registration().filter(Registration::paused).isPresent();
    boolean off = file.registration().isEmpty() && !file.account().isProtected();
    Presence.show(unfinished, left);
    Presence.show(protect, off);
    Optional<RecoveryCodes> few =
        file.account().protection().recovery().filter(RecoveryCodes::isLow);
    few.ifPresent(codes -> codesLeft.setText(sentences.text("home.recovery", codes.left())));
    Presence.show(fewCodes, few.isPresent());
  }

  @FXML
  private void openSecurity() {
    model.go(Page.PROFILE_SECURITY);
  }

  @FXML
  private void openProfile() {
    model.go(Page.PROFILE_BASIC);
  }

  @FXML
  private void resume() {
    model.resume();
  }
}
