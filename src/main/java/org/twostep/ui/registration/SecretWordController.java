package org.twostep.ui.registration;

import javafx.fxml.FXML;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;

/** A secret word that the customer can remember. */
public final class SecretWordController {
  private final BrokerageModel model;
  private final Form form;

  @FXML private FormField wordField;
  @FXML private PasswordEntry word;
  @FXML private BusyButton confirm;

  public SecretWordController(BrokerageModel model, Form form) {
    this.model = model;
    this.form = form;
  }

  @FXML
  private void initialize() {
    form.place(Field.SECRET_WORD, wordField);
  }

  @FXML
  private void confirm() {
    form.submit(confirm, answer -> model.register(new Input.SecretWord(word.getText()), answer));
  }
}
