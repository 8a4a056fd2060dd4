package org.twostep.ui.fernhill;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.NoteCard;
import org.twostep.ui.control.RichText;
import org.twostep.ui.control.Wrappable;

/** What became of a request. */
final class PastCard extends VBox {
  PastCard(PastRequest request) {
    getStyleClass().add("fernhill-past");
    var outcome = new FieldMessage();
    outcome.setTone(request.tone());
    outcome.setText(request.outcome());
    getChildren()
        .addAll(
            line("strong", request.asked()),
            line("fernhill-about", request.about()),
            line("bubble-time", request.time()),
            outcome);
    if (!request.advice().isEmpty()) {
      var advice = new RichText();
      advice.setText(request.advice());
      getChildren().add(new NoteCard(advice));
    }
  }

  private static Label line(String styleClass, String text) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
