package org.twostep.app;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.twostep.app.Rescue.Choice;
import org.twostep.app.Rescue.Trouble;
import org.twostep.store.Backup;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.fx.Theme;

/**
 * Asks what to do about a practice account that cannot be read. Enter takes the first choice, Esc
 * closes; closing the window is closing too.
 */
final class RescueDialog implements Rescue.Question {
  private static final double WIDTH = 660;

  @Override
  public Choice ask(Trouble trouble, Path file, Optional<Backup> newest) {
    CompletableFuture<Choice> answer = new CompletableFuture<>();
    ScreenThread.run(() -> {
      Stage stage = window(trouble, file, newest, answer::complete);
      stage.setOnHidden(_ -> answer.complete(Choice.CLOSE));
      stage.show();
    });
    return answer.join();
  }

  /**
   * The dialog, not yet shown. To be called on the toolkit's thread.
   *
   * @param chosen gets the answer, before the window closes
   */
  static Stage window(
      Trouble trouble, Path file, Optional<Backup> newest, Consumer<Choice> chosen) {
    Stage stage = new Stage();
    Consumer<Choice> choose =
        choice -> {
          chosen.accept(choice);
          stage.hide();
        };
    Button backup = button("open-backup", Choice.OPEN_BACKUP, choose);
    Button fresh = button("start-new", Choice.START_NEW, choose);
    Button close = button("close", Choice.CLOSE, choose);
    Presence.show(backup, newest.isPresent());
    Button first = newest.isPresent() ? backup : fresh;
    first.getStyleClass().setAll("button", "primary");
    first.setDefaultButton(true);
    close.setCancelButton(true);
    VBox card = card(sentences(trouble, file, newest), backup, fresh, close);
    stage.setTitle(StartTexts.text("dialog.title"));
    stage.setScene(scene(card));
    first.requestFocus();
    return stage;
  }

  private static Button button(String key, Choice choice, Consumer<Choice> choose) {
    Button button = new Button(StartTexts.text("rescue." + key));
    button.setId(key);
    button.getStyleClass().add("secondary");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> choose.accept(choice));
    return button;
  }

  private static String[] sentences(Trouble trouble, Path file, Optional<Backup> newest) {
    return new String[] {
      StartTexts.text("rescue." + trouble.key(), file),
      newest
          .map(backup -> StartTexts.text("rescue.backup", moment(backup)))
          .orElseGet(() -> StartTexts.text("rescue.no-backup")),
      StartTexts.text("rescue.kept")
    };
  }

  private static String moment(Backup backup) {
    return DateTimeFormatter.ofPattern(StartTexts.text("rescue.moment"), Locale.ENGLISH)
        .format(backup.madeAt());
  }

  private static VBox card(String[] sentences, Button backup, Button fresh, Button close) {
    VBox card = new VBox(line(StartTexts.text("rescue.title"), "dialog-title"));
    Stream.of(sentences).map(text -> line(text, "text")).forEach(card.getChildren()::add);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox actions = new HBox(close, gap, fresh, backup);
    actions.getStyleClass().add("dialog-actions");
    card.getChildren().add(actions);
    card.getStyleClass().add("dialog-card");
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(StartTexts.text("rescue.title") + " " + String.join(" ", sentences));
    return card;
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }

  private static Scene scene(VBox card) {
    StackPane root = new StackPane(card);
    root.getStyleClass().add("start-dialog");
    root.setPrefWidth(WIDTH);
    Scene scene = new Scene(root);
    new Theme().install(scene);
    return scene;
  }
}
