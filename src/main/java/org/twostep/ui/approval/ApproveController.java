package org.twostep.ui.approval;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Destination;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** Approve this registration: what it is about, and the three answers. */
public final class ApproveController {
  private final BrokerageModel model;
  private final Sentences sentences;
  private final Ticker ticker;

  @FXML private Label account;
  @FXML private Label method;
  @FXML private Label destinationName;
  @FXML private Label destination;
  @FXML private Label requested;

  public ApproveController(BrokerageModel model, Sentences sentences, Ticker ticker) {
    this.model = model;
    this.sentences = sentences;
    this.ticker = ticker;
  }

  @FXML
  private void initialize() {
    account.setText(sentences.text("approve.account.value", PracticeCustomer.ACCOUNT_ENDING));
    model.file().registration().ifPresent(this::show);
  }

  private void show(Registration registration) {
    registration.method().ifPresent(kind -> method.setText(sentences.kind(kind)));
    Optional<? extends Destination> to = registration.methodDestination();
    Presence.show(destinationName, to.isPresent());
    Presence.show(destination, to.isPresent());
    to.ifPresent(this::showDestination);
    requested.setText(
        sentences.text(
            "approve.requested.value",
            sentences.when(registration.startedAt(), ticker.nowProperty().get())));
  }

  private void showDestination(Destination to) {
    destinationName.setText(sentences.text("approve.destination." + Sentences.key(to.channel())));
    destination.setText(to.masked());
  }

  @FXML
  private void approve() {
    model.register(new Input.Approve());
  }

  @FXML
  private void notNow() {
    model.register(new Input.FinishLater());
  }

  @FXML
  private void deny() {
    model.register(new Input.Deny());
  }
}
