package org.twostep.ui.registration;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.registration.SecurityQuestion;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Choices;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Sentences;

/** A security question and its answer. */
public final class SecurityQuestionController {
  private final BrokerageModel model;
  private final Form form;
  private final Sentences sentences;

  @FXML private FormField questionField;
  @FXML private FormField answerField;
  @FXML private ComboBox<SecurityQuestion> question;
  @FXML private PasswordEntry answer;
  @FXML private BusyButton next;

  public SecurityQuestionController(BrokerageModel model, Form form, Sentences sentences) {
    this.model = model;
    this.form = form;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    form.place(Field.QUESTION, questionField);
    form.place(Field.ANSWER, answerField);
    Choices.offer(
        question,
        SecurityQuestion.values(),
        value -> sentences.text("question." + Sentences.key(value)));
    form.drafts()
        .draft(Field.QUESTION)
        .or(() -> model.file().registration().flatMap(r -> r.answer(Field.QUESTION)))
        .map(SecurityQuestion::valueOf)
        .ifPresent(question::setValue);
    form.lifecycle()
        .onChange(
            question.valueProperty(), value -> form.drafts().keep(Field.QUESTION, value.name()));
  }

  @FXML
  private void next() {
    Input input = new Input.Question(Optional.ofNullable(question.getValue()), answer.getText());
    form.submit(next, refused -> model.register(input, refused));
  }
}
