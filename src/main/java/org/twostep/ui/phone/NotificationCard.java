package org.twostep.ui.phone;

import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.Wrappable;
import org.twostep.world.Delivery;

/**
 * A notification on the phone. It acts as a button; a JavaFX button could not let a text of any
 * length wrap inside it.
 */
final class NotificationCard extends VBox {
  private final Delivery delivery;
  private final Runnable action;
  private final Label age = new Label();

  NotificationCard(Delivery delivery, String app, String title, String text, Runnable action) {
    this.delivery = delivery;
    this.action = action;
    getStyleClass().addAll("notification", "focusable");
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    setMinHeight(USE_PREF_SIZE);
    age.textProperty()
        .subscribe(ago -> setAccessibleText(String.join(", ", app, ago, title, text)));
    getChildren()
        .addAll(head(app), line("notification-title", title), line("notification-text", text));
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        action.run();
      }
    });
    setOnKeyPressed(this::onKey);
  }

  private HBox head(String app) {
    var name = new Label(app.toUpperCase(Locale.ROOT));
    name.getStyleClass().add("notification-app");
    age.getStyleClass().add("notification-age");
    age.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(name, gap, age);
  }

  private static Label line(String styleClass, String text) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      key.consume();
      action.run();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }

  Delivery delivery() {
    return delivery;
  }

  void setAge(String text) {
    age.setText(text);
  }
}
