package org.twostep.ui.phone;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** An app on the phone: its icon, its name, and how many of its messages are unread. */
public class AppButton extends Button {
  private final Label badge = new Label();
  private PhoneScreen opens = PhoneScreen.HOME;

  public AppButton() {
    getStyleClass().setAll("phone-app");
    setContentDisplay(ContentDisplay.TOP);
    var mark = new Region();
    mark.getStyleClass().add("phone-app-mark");
    badge.getStyleClass().add("phone-badge");
    badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(badge, Pos.TOP_RIGHT);
    var icon = new StackPane(mark, badge);
    icon.getStyleClass().add("phone-app-icon");
    setGraphic(icon);
    badge.setVisible(false);
  }

  /** What it opens. */
  public PhoneScreen getOpens() {
    return opens;
  }

  public void setOpens(PhoneScreen value) {
    opens = value;
  }

  /**
   * Shows how many messages are unread.
   *
   * @param name what a screen reader says, number included
   */
  public final void setUnread(long count, String name) {
    badge.setText(Long.toString(count));
    badge.setVisible(count > 0);
    setAccessibleText(name);
  }
}
