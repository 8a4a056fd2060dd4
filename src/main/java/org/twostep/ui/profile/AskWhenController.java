package org.twostep.ui.profile;

import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import org.twostep.account.Account;
import org.twostep.account.AskWhen;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.entry.Field;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.RadioChoice;
import org.twostep.ui.model.SecurityModel;

/** The card about when a code is asked for. A choice counts once it is saved. */
public final class AskWhenController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final Form form;
  private RadioChoice<AskWhen> choice = new RadioChoice<>(Map.of());

  @FXML private FormField askWhenField;
  @FXML private RadioButton timeBased;
  @FXML private RadioButton locationBased;
  @FXML private BusyButton saveAskWhen;

  public AskWhenController(BrokerageModel model, SecurityModel security, Form form) {
    this.model = model;
    this.security = security;
    this.form = form;
  }

  @FXML
  private void initialize() {
    form.place(Field.ASK_WHEN, askWhenField);
    choice =
        new RadioChoice<>(
            Map.of(AskWhen.TIME_BASED, timeBased, AskWhen.LOCATION_BASED, locationBased));
    form.lifecycle().now(model.fileProperty().map(CustomerFile::account), this::show);
    choice.onChange(form.lifecycle(), this::offerToSave);
  }

  /** What is chosen and not yet saved stays; the file knows nothing newer. */
  private void show(Account account) {
    if (choice.chosen().isEmpty()) {
      account.protection().askWhen().ifPresent(choice::choose);
    }
    offerToSave();
  }

  private void offerToSave() {
    Optional<AskWhen> kept = model.file().account().protection().askWhen();
    Presence.show(saveAskWhen, choice.chosen().isPresent() && !choice.chosen().equals(kept));
  }

  @FXML
  private void save() {
    choice
        .chosen()
        .ifPresent(rule ->
            form.submit(
                saveAskWhen,
                answer -> security.secure(new SecurityInput.SetAskWhen(rule), answer)));
  }

  @FXML
  private void openPlaces() {
    model.go(Page.TRUSTED_PLACES);
  }
}
