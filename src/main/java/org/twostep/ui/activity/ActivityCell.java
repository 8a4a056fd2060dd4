package org.twostep.ui.activity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Topic;
import org.twostep.ui.control.WrappingCell;

/**
 * One line of the history; the first of a day stands below the day's name. What a line does not say
 * is not there at all: hidden labels would be styled with the others.
 */
final class ActivityCell extends WrappingCell<Activity> {
  private final ActivityWords words;
  private final Label day = line("history-day");
  private final Label what = line("history-what");
  private final Label where = line("muted");
  private final Label time = new Label();
  private final FontIcon icon = new FontIcon();
  private final VBox texts = new VBox();
  private final HBox row = new HBox(icon, texts, time);
  private final VBox content = new VBox();

  ActivityCell(ActivityWords words) {
    this.words = words;
    getStyleClass().add("history-cell");
    time.getStyleClass().add("muted");
    time.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row.getStyleClass().add("history-row");
  }

  private static Label line(String styleClass) {
    Label line = new Label();
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  @Override
  protected void updateItem(@Nullable Activity entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    what.setText(words.what(entry));
    where.setText(words.where(entry));
    fill(texts, where.getText().isEmpty() ? List.of(what) : List.of(what, where));
    time.setText(words.time(entry));
    day.setText(words.day(entry));
    fill(content, beginsDay(entry) ? List.of(day, row) : List.of(row));
    icon.setIconLiteral(icon(entry.kind().topic()));
    setAccessibleText(words.spoken(entry));
    setGraphic(content);
  }

  /** Cells are asked for the same line again and again. */
  private static void fill(Pane place, List<Node> parts) {
    if (!place.getChildren().equals(parts)) {
      place.getChildren().setAll(parts);
    }
  }

  private boolean beginsDay(Activity entry) {
    int above = getIndex() - 1;
    return above < 0 || !words.isSameDay(getListView().getItems().get(above), entry);
  }

  private static String icon(Topic topic) {
    return switch (topic) {
      case SIGN_IN -> "mdal-login";
      case REFUSAL -> "mdal-block";
      case MESSAGE -> "mdmz-message";
      case CHANGE -> "mdmz-settings";
    };
  }
}
