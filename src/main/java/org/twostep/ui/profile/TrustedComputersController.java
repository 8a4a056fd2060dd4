package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.account.Account;
import org.twostep.account.TrustedDevice;
import org.twostep.brokerage.CustomerFile;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Rows;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The card with the computers on which no code is asked for. */
public final class TrustedComputersController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final Sentences sentences;
  private final Ticker ticker;
  private final Lifecycle lifecycle;
  private Optional<Rows<TrustedDevice, ComputerRow>> shown = Optional.empty();

  @FXML private Label noComputers;
  @FXML private VBox computerRows;
  @FXML private Button revokeAll;

  public TrustedComputersController(
      BrokerageModel model,
      SecurityModel security,
      Sentences sentences,
      Ticker ticker,
      Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.sentences = sentences;
    this.ticker = ticker;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    shown = Optional.of(new Rows<>(computerRows, TrustedDevice::device, this::row));
    lifecycle.now(model.fileProperty().map(CustomerFile::account), this::show);
  }

  private void show(Account account) {
    List<TrustedDevice> trusted = account.protection().devices();
    Presence.show(noComputers, trusted.isEmpty());
    Presence.show(computerRows, !trusted.isEmpty());
    Presence.show(revokeAll, trusted.size() > 1);
    shown.ifPresent(
        list -> list.show(trusted, (row, device) -> row.show(device, ticker.nowProperty().get())));
  }

  private ComputerRow row(TrustedDevice device) {
    return new ComputerRow(
        sentences, () -> security.secure(new SecurityInput.RevokeDevice(device.device())));
  }

  @FXML
  private void revokeAll() {
    // The button goes away with the rows.
    revokeAll.requestFocusTraversal(TraversalDirection.NEXT);
    security.secure(new SecurityInput.RevokeAllDevices());
  }
}
