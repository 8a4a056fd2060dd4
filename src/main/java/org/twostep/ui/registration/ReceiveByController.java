package org.twostep.ui.registration;

import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.RadioChoice;
import org.twostep.ui.model.Sentences;

/** How codes are to come, and where. */
public final class ReceiveByController {
  private final BrokerageModel model;
  private final Form form;
  private final Sentences sentences;
  private RadioChoice<Channel> choice = new RadioChoice<>(Map.of());

  @FXML private FormField methodField;
  @FXML private FormField contactField;
  @FXML private RadioButton email;
  @FXML private RadioButton textMessage;
  @FXML private TextField contact;
  @FXML private BusyButton next;

  public ReceiveByController(BrokerageModel model, Form form, Sentences sentences) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    Registration registration = model.file().registration().orElseThrow();
    choice = new RadioChoice<>(Map.of(Channel.EMAIL, email, Channel.TEXT_MESSAGE, textMessage));
    contact.setTextFormatter(LimitedText.of());
    form.place(Field.RECEIVE_BY, methodField);
    form.place(Field.RECEIVE_AT, contactField);
    form.keep(Field.RECEIVE_AT, contact.textProperty(), answered(registration));
    form.drafts()
        .draft(Field.RECEIVE_BY)
        .map(Channel::valueOf)
        .or(registration::receiveBy)
        .ifPresent(choice::choose);
    ask();
    choice.onChange(form.lifecycle(), this::ask);
  }

  private static String answered(Registration registration) {
    Optional<? extends Destination> known =
        registration.receiveBy().filter(Channel.EMAIL::equals).isPresent()
            ? registration.email()
            : registration.phone();
    return known.map(Destination::display).orElse("");
  }

  private void ask() {
    String key = choice.chosen().map(Sentences::key).orElse("none");
    contactField.setLabel(sentences.text("receive-by.contact." + key));
    choice.chosen().ifPresent(channel -> form.drafts().keep(Field.RECEIVE_BY, channel.name()));
  }

  @FXML
  private void next() {
    Input input = new Input.ReceiveBy(choice.chosen(), contact.getText());
    form.submit(next, answer -> model.register(input, answer));
  }
}
