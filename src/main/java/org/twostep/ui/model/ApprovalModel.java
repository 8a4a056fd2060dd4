package org.twostep.ui.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.registration.Registration;
import org.twostep.world.Devices;

/**
 * Whether the approval dialog is open: when the prompt has arrived, or when the customer opened it
 * by the Two-Factor Authentication icon because it was put off or never came.
 */
public final class ApprovalModel {
  private final BrokerageModel model;
  private final ObservableValue<Devices> devices;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private Optional<String> openedByIcon = Optional.empty();

  public ApprovalModel(BrokerageModel model, ObservableValue<Devices> devices) {
    this.model = model;
    this.devices = devices;
    model.fileProperty().subscribe(_ -> refresh());
    devices.subscribe(_ -> refresh());
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The Two-Factor Authentication icon: approves what waits, or leads on to where things stand. */
  public void openByIcon() {
    waiting(model.file()).map(Registration::id).ifPresent(id -> openedByIcon = Optional.of(id));
    if (model.file().registration().isPresent()) {
      model.resume();
    } else {
      model.go(Page.PROFILE_SECURITY);
    }
    refresh();
  }

  private void refresh() {
    open.set(waiting(model.file()).filter(r -> !r.paused()).filter(this::isAsked).isPresent());
  }

  private boolean isAsked(Registration registration) {
    return openedByIcon.filter(registration.id()::equals).isPresent()
        || devices.getValue().hasPromptAbout(registration.id());
  }

  private static Optional<Registration> waiting(CustomerFile file) {
    return file.isSignedIn()
        ? file.registration().filter(Registration::isWaitingForApproval)
        : Optional.empty();
  }
}
