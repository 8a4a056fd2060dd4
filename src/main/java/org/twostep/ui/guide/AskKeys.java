package org.twostep.ui.guide;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The keys of "Ask a question": the arrows go through the answers from top to bottom, then to the
 * field and round again; Esc leads back.
 *
 * @param answersPane shown while something is asked
 * @param answers in it; holds the {@link AnswerCard}s
 */
record AskKeys(Node ask, Node answersPane, Pane answers, TextField field, Runnable leave)
    implements EventHandler<KeyEvent> {
  @Override
  public void handle(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case ESCAPE -> leaves(event);
          case DOWN -> moves(event, 1);
          case UP -> moves(event, -1);
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  /** Where nothing is asked, Esc is meant for what is around, and a field would keep it. */
  private boolean leaves(KeyEvent event) {
    boolean asking = answersPane.isVisible() || !field.getText().isEmpty();
    if (asking) {
      leave.run();
    } else {
      ask.getParent().fireEvent(event);
    }
    return true;
  }

  private boolean moves(KeyEvent event, int step) {
    List<Node> stops = stops();
    int at = stops.indexOf(event.getTarget());
    if (at >= 0) {
      stops.get(Math.floorMod(at + step, stops.size())).requestFocus();
    }
    return at >= 0;
  }

  private List<Node> stops() {
    Stream<Node> headings =
        answers.getChildren().stream().map(card -> ((AnswerCard) card).heading());
    return Stream.concat(headings, Stream.of(field)).toList();
  }
}
