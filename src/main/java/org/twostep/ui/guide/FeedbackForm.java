package org.twostep.ui.guide;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.twostep.guide.Feedback;
import org.twostep.guide.Question;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.model.Sentences;

/**
 * "Was this helpful?" below an answer. The first press is kept at once; a sentence can follow, and
 * is kept with it.
 */
final class FeedbackForm extends VBox {
  /** More than is taken, so that a longer sentence is seen and refused with the reason. */
  private static final int HELD = 4 * Feedback.MOST;

  private final Question question;
  private final AskViewModel model;
  private final Sentences sentences;
  private final Runnable afterwards;
  private final FormField field = new FormField();
  private final Label thanks = new Label();

  /**
   * @param afterwards moves the focus on, once there is nothing to do here any more
   */
  FeedbackForm(Question question, AskViewModel model, Sentences sentences, Runnable afterwards) {
    this.question = question;
    this.model = model;
    this.sentences = sentences;
    this.afterwards = afterwards;
    getStyleClass().add("feedback");
    thanks.getStyleClass().add("muted");
    thanks.setWrapText(true);
    thanks.setMinHeight(USE_PREF_SIZE);
    thanks.setId("thanks");
    ask();
  }

  private void ask() {
    Label asked = new Label(sentences.text("feedback.ask"));
    asked.getStyleClass().add("muted");
    FlowPane choices =
        new FlowPane(
            choice("feedback.yes", "feedback.yes.name", true),
            choice("feedback.needs-work", "feedback.needs-work.name", false));
    choices.getStyleClass().add("feedback-choices");
    getChildren().setAll(asked, choices, thanks);
    say("");
  }

  private Button choice(String key, String name, boolean helpful) {
    Button choice = button(sentences.text(key), helpful ? "helpful" : "needsWork");
    choice.setAccessibleText(sentences.text(name));
    choice.setOnAction(_ -> chosen(model.feedback(question, helpful)));
    return choice;
  }

  private static Button button(String text, String id) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().addAll("secondary", "small-button");
    return button;
  }

  private void chosen(Feedback feedback) {
    model.keep(feedback, () -> invite(feedback), () -> say(sentences.text("feedback.not-kept")));
  }

  private void invite(Feedback feedback) {
    TextField sentence = new TextField();
    sentence.setId("sentence");
    sentence.setTextFormatter(LimitedText.of(HELD));
    field.setInput(sentence);
    field.setLabel(sentences.text(feedback.helpful() ? "feedback.sentence" : "feedback.missing"));
    field.onEdited(() -> field.setError(""));
    Button send = button(sentences.text("feedback.send"), "send");
    send.setOnAction(_ -> send(feedback, sentence.getText().strip()));
    sentence.setOnAction(_ -> send.fire());
    getChildren().setAll(field, send, thanks);
    say(sentences.text("feedback.thanks"));
    Focus.next(sentence);
  }

  private void send(Feedback feedback, String sentence) {
    int length = Feedback.length(sentence);
    if (length > Feedback.MOST) {
      field.setError(sentences.text("feedback.too-long", Feedback.MOST, length));
    } else {
      model.keep(
          feedback.saying(sentence),
          this::done,
          () -> field.setError(sentences.text("feedback.not-kept")));
    }
  }

  private void done() {
    afterwards.run();
    getChildren().setAll(thanks);
    say(sentences.text("feedback.done"));
  }

  private void say(String sentence) {
    Announcement.say(thanks, sentence);
    Presence.show(thanks, !sentence.isEmpty());
  }
}
