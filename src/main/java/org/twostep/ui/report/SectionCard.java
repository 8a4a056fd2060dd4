package org.twostep.ui.report;

import java.util.List;
import javafx.scene.control.Label;
import org.twostep.report.Sheet.Section;
import org.twostep.ui.control.Card;
import org.twostep.ui.control.Wrappable;

/** Sentences under a heading. */
final class SectionCard extends Card {
  SectionCard(Section section) {
    Label heading = new Label(section.title());
    heading.getStyleClass().add("section-title");
    getStyleClass().add("small-card");
    getChildren().add(heading);
    getChildren().addAll(sentences(section.sentences()));
  }

  /** A line for each, which wraps. */
  static List<Label> sentences(List<String> texts) {
    return texts.stream().map(SectionCard::sentence).toList();
  }

  private static Label sentence(String text) {
    Label sentence = new Label(Wrappable.text(text));
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    return sentence;
  }
}
