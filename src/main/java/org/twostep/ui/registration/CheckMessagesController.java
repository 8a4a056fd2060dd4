package org.twostep.ui.registration;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.twostep.account.Method;
import org.twostep.entry.Field;
import org.twostep.registration.CodeTarget;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.ResendText;
import org.twostep.ui.model.Sentences;

/** The prompt to look for the message: OK when it is there, Resend Code when it is not. */
public final class CheckMessagesController {
  private final BrokerageModel model;
  private final Form form;
  private final Sentences sentences;
  private final Ticker ticker;

  @FXML private FormField promptField;
  @FXML private Label prompt;
  @FXML private BusyButton ok;
  @FXML private BusyButton resend;

  public CheckMessagesController(
      BrokerageModel model, Form form, Sentences sentences, Ticker ticker) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
    this.ticker = ticker;
  }

  @FXML
  private void initialize() {
    Registration registration = model.file().registration().orElseThrow();
    Method.Kind method = registration.method().orElse(Method.Kind.TEXT_MESSAGE);
    prompt.setText(sentences.text("check-messages.prompt." + Sentences.key(method)));
    form.place(Field.CODE, promptField);
    form.lifecycle().onChange(model.fileProperty(), _ -> refresh());
    form.lifecycle().now(ticker.nowProperty(), _ -> refresh());
  }

  private void refresh() {
    model
        .file()
        .registration()
        .flatMap(r -> CodeTarget.of(model.file().account(), r))
        .map(target -> model.file().codes().request(target.purpose(), target.to()))
        .ifPresent(
            request -> ResendText.show(resend, request, ticker.nowProperty().get(), sentences));
  }

  @FXML
  private void found() {
    form.submit(ok, answer -> model.register(new Input.MessageFound(), answer));
  }

  @FXML
  private void resend() {
    Focus.next(ok);
    form.submit(resend, answer -> model.register(new Input.ResendCode(), answer));
  }
}
