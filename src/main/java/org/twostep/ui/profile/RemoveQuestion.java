package org.twostep.ui.profile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.twostep.account.SecondFactor;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.NoteCard;

/** Asks in a row of the list whether a factor is to go; for the last one, once more. */
final class RemoveQuestion extends NoteCard {
  private final FactorWords words;
  private final Label question = line("strong");
  private final Label lost = line("lost");
  private final Button remove = new Button();
  private final Button keep = new Button();
  private boolean asksOnceMore;

  /**
   * @param last whether two-factor authentication goes off with it
   * @param close takes this question away
   */
  RemoveQuestion(
      SecondFactor factor, boolean last, FactorDeeds deeds, FactorWords words, Runnable close) {
    this.words = words;
    this.asksOnceMore = last;
    getStyleClass().add("factor-question");
    setAmber(true);
    question.setText(text("security.remove.question", words.name(factor)));
    lost.setText(text("security.remove.text"));
    remove.setId("yesRemove");
    remove.setText(text("security.remove.yes"));
    remove.getStyleClass().add("secondary");
    remove.setOnAction(_ -> answer(factor, last, deeds));
    keep.setId("keep");
    keep.setText(text("security.remove.keep"));
    keep.getStyleClass().add("secondary");
    keep.setCancelButton(true);
    keep.setOnAction(_ -> close.run());
    FlowPane actions = new FlowPane(remove, keep);
    actions.getStyleClass().add("actions");
    getChildren().addAll(question, lost, actions);
  }

  private static Label line(String styleClass) {
    Label line = new Label();
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private String text(String key, Object... args) {
    return words.sentences().text(key, args);
  }

  private void answer(SecondFactor factor, boolean last, FactorDeeds deeds) {
    if (asksOnceMore) {
      asksOnceMore = false;
      question.setText(text("security.remove.last"));
      Announcement.say(lost, text("security.remove.last.text"));
      remove.setText(text("security.remove.last.yes"));
      keep.requestFocus();
    } else {
      deeds.remove(factor, last);
    }
  }

  /** Whoever presses Enter without reading keeps what they have. */
  @Override
  public void requestFocus() {
    keep.requestFocus();
  }
}
