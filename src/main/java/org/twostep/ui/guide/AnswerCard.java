package org.twostep.ui.guide;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.twostep.guide.Question;
import org.twostep.ui.control.InView;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.RichText;
import org.twostep.ui.model.Sentences;

/** A question that opens to its answer in place; the answer is made when it is first opened. */
final class AnswerCard extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Button heading = new Button();
  private final VBox body = new VBox();
  private final Question question;
  private final AskViewModel model;
  private final Sentences sentences;
  private final FontIcon arrow = new FontIcon(Material2AL.EXPAND_MORE);

  AnswerCard(Question question, AskViewModel model, Sentences sentences) {
    this.question = question;
    this.model = model;
    this.sentences = sentences;
    getStyleClass().add("answer-card");
    setId("answer-" + question.id());
    heading.getStyleClass().add("answer-question");
    heading.setMnemonicParsing(false);
    heading.setText(question.question());
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setGraphic(arrow);
    heading.setOnAction(_ -> show(!body.isVisible()));
    body.getStyleClass().add("answer-body");
    getChildren().addAll(heading, body);
    show(false);
    Presence.leaveOutHidden(this);
  }

  private void fill() {
    RichText answer = new RichText();
    answer.setText(question.answer());
    body.getChildren()
        .addAll(answer, new FeedbackForm(question, model, sentences, heading::requestFocus));
  }

  private void show(boolean open) {
    if (open && body.getChildren().isEmpty()) {
      fill();
    }
    Presence.show(body, open);
    pseudoClassStateChanged(OPEN, open);
    arrow.setIconCode(open ? Material2AL.EXPAND_LESS : Material2AL.EXPAND_MORE);
    heading.setAccessibleText(
        open
            ? sentences.text("ask.open", question.question(), question.answer().replace("**", ""))
            : sentences.text("ask.closed", question.question()));
    if (open && getScene() != null) {
      InView.reveal(this);
    }
  }

  /** Opens the answer and goes there. */
  void open() {
    heading.requestFocus();
    show(true);
  }

  Button heading() {
    return heading;
  }
}
