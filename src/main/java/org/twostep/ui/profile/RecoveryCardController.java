package org.twostep.ui.profile;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.twostep.account.Account;
import org.twostep.account.Challenge.Demand;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.factor.RecoveryCodes;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The card about recovery codes: how many are left, and whether it is time for new ones. */
public final class RecoveryCardController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private Label recoveryLeft;
  @FXML private Node warning;
  @FXML private Label warningText;
  @FXML private Button makeCodes;

  public RecoveryCardController(
      BrokerageModel model, SecurityModel security, Sentences sentences, Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(model.fileProperty().map(CustomerFile::account), this::show);
  }

  private void show(Account account) {
    Optional<RecoveryCodes> codes = account.protection().recovery();
    recoveryLeft.setText(
        codes
            .map(set ->
                sentences.text(
                    "security.recovery.left",
                    set.left(),
                    RecoveryCodes.COUNT,
                    sentences.date(set.made())))
            .orElseGet(() -> sentences.text("security.recovery.none")));
    makeCodes.setText(
        sentences.text(codes.isPresent() ? "security.recovery.anew" : "security.recovery.make"));
    Optional<String> wrong = codes.flatMap(this::warning);
    Presence.show(warning, wrong.isPresent());
    warningText.setText(wrong.orElse(""));
  }

  private Optional<String> warning(RecoveryCodes set) {
    if (set.isLow()) {
      return Optional.of(sentences.text("security.recovery.low", set.left()));
    }
    return set.saved()
        ? Optional.empty()
        : Optional.of(sentences.text("security.recovery.unsaved"));
  }

  @FXML
  private void make() {
    security.stepUpThen(Demand.ANY, () -> model.go(Page.RECOVERY_CODES));
  }
}
