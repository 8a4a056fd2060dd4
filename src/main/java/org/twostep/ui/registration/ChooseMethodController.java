package org.twostep.ui.registration;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import org.twostep.account.Method;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.RadioChoice;
import org.twostep.ui.model.Sentences;

/** The method for the codes, with the choice of step 2 made already. */
public final class ChooseMethodController {
  private final BrokerageModel model;
  private final Form form;
  private final Sentences sentences;
  private RadioChoice<Method.Kind> choice = new RadioChoice<>(Map.of());

  @FXML private FormField methodField;
  @FXML private RadioButton email;
  @FXML private RadioButton textMessage;
  @FXML private RadioButton app;
  @FXML private BusyButton next;

  public ChooseMethodController(BrokerageModel model, Form form, Sentences sentences) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    Registration registration = model.file().registration().orElseThrow();
    form.place(Field.METHOD, methodField);
    registration.email().ifPresent(to -> name(email, to));
    registration.phone().ifPresent(to -> name(textMessage, to));
    choice =
        new RadioChoice<>(
            Map.of(
                Method.Kind.EMAIL, email,
                Method.Kind.TEXT_MESSAGE, textMessage,
                Method.Kind.AUTHENTICATOR, app));
    form.drafts()
        .draft(Field.METHOD)
        .map(Method.Kind::valueOf)
        .or(registration::method)
        .ifPresent(choice::choose);
    choice.onChange(form.lifecycle(), this::keep);
  }

  private void name(RadioButton button, Destination to) {
    String key = "choose-method." + Sentences.key(to.channel());
    button.setText(sentences.text(key, sentences.masked(to)));
  }

  private void keep() {
    choice.chosen().ifPresent(kind -> form.drafts().keep(Field.METHOD, kind.name()));
  }

  @FXML
  private void next() {
    Input input = new Input.ChooseMethod(choice.chosen());
    form.submit(next, answer -> model.register(input, answer));
  }
}
