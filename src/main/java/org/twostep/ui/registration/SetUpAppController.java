package org.twostep.ui.registration;

import javafx.fxml.FXML;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.KeyCard;
import org.twostep.ui.model.AppKeys;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Sentences;

/** The key for the authenticator app, as a picture and in letters. */
public final class SetUpAppController {
  private final BrokerageModel model;
  private final Form form;
  private final AppKeys keys;
  private final Sentences sentences;

  @FXML private KeyCard keyCard;
  @FXML private FormField readyField;
  @FXML private BusyButton next;

  public SetUpAppController(BrokerageModel model, Form form, AppKeys keys, Sentences sentences) {
    this.model = model;
    this.form = form;
    this.keys = keys;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    form.place(Field.CODE, readyField);
    model
        .file()
        .registration()
        .flatMap(Registration::sealedKey)
        .ifPresent(key -> keys.show(key, keyCard, sentences, form.lifecycle()));
  }

  @FXML
  private void next() {
    form.submit(next, answer -> model.register(new Input.AppReady(), answer));
  }
}
