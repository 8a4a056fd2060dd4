package org.twostep.ui.guide;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.twostep.guide.Question;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Sentences;

/**
 * Answers come as one types, in the place of the steps, until Esc or the link leads back to them.
 */
public final class AskController {
  /** Long enough that not every letter is looked for, short enough to seem at once. */
  private static final Duration PAUSE = Duration.millis(150);

  private final AskViewModel model;
  private final Sentences sentences;
  private final Lifecycle lifecycle;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean opensBest;

  @FXML private VBox ask;
  @FXML private ScrollPane answersPane;
  @FXML private Label found;
  @FXML private VBox answers;
  @FXML private TextField asked;

  public AskController(AskViewModel model, Sentences sentences, Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    asked.setTextFormatter(LimitedText.of());
    pause.setOnFinished(_ -> look());
    lifecycle.add(pause::stop);
    lifecycle.onChange(asked.textProperty(), _ -> pause.playFromStart());
    lifecycle.onChange(asked.focusedProperty(), _ -> model.prepare());
    ask.addEventFilter(
        KeyEvent.KEY_PRESSED, new AskKeys(ask, answersPane, answers, asked, this::leave));
    show(false);
  }

  /** Enter does not wait until one pauses, and opens the best answer. */
  @FXML
  private void enter() {
    opensBest = true;
    look();
  }

  private void look() {
    pause.stop();
    if (asked.getText().isBlank()) {
      close();
    } else {
      model.ask(asked.getText(), this::show, () -> say(sentences.text("ask.failed")));
    }
  }

  private void show(List<Question> questions) {
    int count = questions.size();
    say(count == 0 ? sentences.text("ask.none") : sentences.text("ask.found", count));
    List<AnswerCard> cards =
        questions.stream().map(one -> new AnswerCard(one, model, sentences)).toList();
    answers.getChildren().setAll(cards);
    if (opensBest && !cards.isEmpty()) {
      cards.getFirst().open();
    }
    opensBest = false;
  }

  private void say(String sentence) {
    answers.getChildren().clear();
    answersPane.setVvalue(0);
    Announcement.say(found, sentence);
    show(true);
  }

  @FXML
  private void leave() {
    close();
    asked.requestFocus();
  }

  private void close() {
    model.leave();
    asked.clear();
    pause.stop();
    opensBest = false;
    show(false);
  }

  /** The answers take the place of the steps, and all the room there is. */
  private void show(boolean asking) {
    Presence.show(answersPane, asking);
    VBox.setVgrow(ask, asking ? Priority.ALWAYS : Priority.NEVER);
  }

  ObservableValue<Boolean> asking() {
    return answersPane.visibleProperty();
  }
}
