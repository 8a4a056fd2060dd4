package org.twostep.ui.registration;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.twostep.account.AskWhen;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Choices;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Sentences;

/** Username, password and secret word once more, and when a code is asked for. */
public final class SaveSettingsController {
  private final BrokerageModel model;
  private final Form form;
  private final Sentences sentences;

  @FXML private FormField usernameField;
  @FXML private FormField passwordField;
  @FXML private FormField secretWordField;
  @FXML private FormField askWhenField;
  @FXML private TextField username;
  @FXML private PasswordEntry password;
  @FXML private PasswordEntry secretWord;
  @FXML private ComboBox<AskWhen> askWhen;
  @FXML private BusyButton save;

  public SaveSettingsController(BrokerageModel model, Form form, Sentences sentences) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    username.setTextFormatter(LimitedText.of());
    form.place(Field.CONFIRM_USERNAME, usernameField);
    form.place(Field.PASSWORD, passwordField);
    form.place(Field.CONFIRM_SECRET_WORD, secretWordField);
    form.place(Field.ASK_WHEN, askWhenField);
    form.keep(Field.CONFIRM_USERNAME, username.textProperty(), "");
    Choices.offer(askWhen, AskWhen.values(), value -> sentences.text(key(value)));
    form.drafts()
        .draft(Field.ASK_WHEN)
        .map(AskWhen::valueOf)
        .or(() -> model.file().registration().flatMap(r -> r.askWhen()))
        .ifPresent(askWhen::setValue);
    form.lifecycle().now(askWhen.valueProperty(), _ -> explain());
  }

  private static String key(AskWhen value) {
    return "ask-when." + Sentences.key(value);
  }

  private void explain() {
    Optional<AskWhen> chosen = Optional.ofNullable(askWhen.getValue());
    askWhenField.setHint(
        sentences.text(chosen.map(value -> key(value) + ".hint").orElse("ask-when.hint")));
    chosen.ifPresent(value -> form.drafts().keep(Field.ASK_WHEN, value.name()));
  }

  @FXML
  private void save() {
    Input input =
        new Input.SaveSettings(
            username.getText(),
            password.getText(),
            secretWord.getText(),
            Optional.ofNullable(askWhen.getValue()));
    form.submit(save, answer -> model.register(input, answer));
  }
}
