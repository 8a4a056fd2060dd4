package org.twostep.ui.activity;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Topic;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.WrappingCell;

/** One line of the history; the first of a day stands below the day's name. */
final class ActivityCell extends WrappingCell<Activity> {
  private final ActivityWords words;
  private final Label day = line("history-day");
  private final Label what = line("history-what");
  private final Label where = line("muted");
  private final Label time = new Label();
  private final FontIcon icon = new FontIcon();
  private final VBox content;

  ActivityCell(ActivityWords words) {
    this.words = words;
    getStyleClass().add("history-cell");
    time.getStyleClass().add("muted");
    time.setMinWidth(USE_PREF_SIZE);
    VBox texts = new VBox(what, where);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(icon, texts, time);
    row.getStyleClass().add("history-row");
    content = new VBox(day, row);
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
    Presence.show(where, !where.getText().isEmpty());
    time.setText(words.time(entry));
    day.setText(words.day(entry));
    Presence.show(day, beginsDay(entry));
    icon.setIconLiteral(icon(entry.kind().topic()));
    setAccessibleText(words.spoken(entry));
    setGraphic(content);
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
