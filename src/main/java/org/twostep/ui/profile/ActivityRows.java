package org.twostep.ui.profile;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.twostep.account.Activity;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.model.Sentences;

/** The recent activity as a table: what happened, and when. */
record ActivityRows(GridPane table, Sentences sentences) {
  /** Shows these, from top to bottom. */
  void show(List<Activity> entries, Instant now) {
    table.getChildren().clear();
    for (int row = 0; row < entries.size(); row++) {
      Activity entry = entries.get(row);
      Label what = new Label(Wrappable.text(sentences.activity(entry)));
      what.setWrapText(true);
      what.setMinHeight(Region.USE_PREF_SIZE);
      Label when = new Label(sentences.when(entry.at(), now));
      when.getStyleClass().add("muted");
      table.addRow(row, what, when);
    }
  }
}
