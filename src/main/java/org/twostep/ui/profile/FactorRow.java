package org.twostep.ui.profile;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twostep.account.SecondFactor;
import org.twostep.ui.control.StatusPill;
import org.twostep.ui.fx.Focus;

/** One way to sign in: what it is, how it stands, and below it the question that is open. */
final class FactorRow extends VBox {
  private final FactorWords words;
  private final FactorDeeds deeds;
  private final FontIcon icon = new FontIcon();
  private final Label name = line("strong");
  private final StatusPill state = new StatusPill();
  private final Label about = line("muted");
  private final MenuButton menu = new MenuButton();
  private final MenuItem first;
  private Optional<SecondFactor> factor = Optional.empty();
  private Standing standing = new Standing(false, false);

  /**
   * Where it stands among the others.
   *
   * @param first whether it is asked for first
   * @param last whether there is no other
   */
  record Standing(boolean first, boolean last) {}

  FactorRow(String id, FactorWords words, FactorDeeds deeds) {
    this.words = words;
    this.deeds = deeds;
    setId("factor-" + id);
    getStyleClass().add("factor-row");
    menu.setId("factorMenu");
    menu.getStyleClass().add("secondary");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setText(text("security.factor.menu"));
    first = item("first", "security.factor.first", deeds::makeFirst);
    menu.getItems()
        .setAll(
            first,
            item("rename", "security.factor.rename", this::rename),
            item("replace", "security.factor.replace", deeds::replace),
            item("remove", "security.factor.remove", this::remove));
    FlowPane title = new FlowPane(name, state);
    title.getStyleClass().add("factor-title");
    VBox texts = new VBox(title, about);
    texts.getStyleClass().add("factor-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox line = new HBox(icon, texts, menu);
    line.getStyleClass().add("factor-line");
    getChildren().add(line);
  }

  private static Label line(String styleClass) {
    Label line = new Label();
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private MenuItem item(String id, String key, Consumer<SecondFactor> deed) {
    MenuItem item = new MenuItem(text(key));
    item.setId(id);
    item.setOnAction(_ -> factor.ifPresent(deed));
    return item;
  }

  private String text(String key, Object... args) {
    return words.sentences().text(key, args);
  }

  /** Shows how the factor stands now; an open question stays open. */
  void show(SecondFactor now, Standing where) {
    factor = Optional.of(now);
    standing = where;
    icon.setIconLiteral(FactorWords.icon(now.kind()));
    name.setText(words.name(now));
    about.setText(words.about(now));
    menu.setAccessibleText(text("security.factor.menu.name", words.name(now)));
    first.setVisible(now.isUsable() && !where.first());
    showState(now);
  }

  private void showState(SecondFactor now) {
    if (!now.isUsable()) {
      state.setTone(StatusPill.Tone.WAITING);
      state.setText(text("security.factor.state.off"));
    } else if (standing.first()) {
      state.setTone(StatusPill.Tone.ON);
      state.setText(text("security.factor.state.first"));
    } else {
      state.setTone(StatusPill.Tone.NOTE);
      state.setText(text("security.factor.state.on"));
    }
  }

  private void rename(SecondFactor now) {
    open(new RenameForm(now, deeds, words.sentences(), this::closeAndReturn));
  }

  private void remove(SecondFactor now) {
    open(new RemoveQuestion(now, standing.last(), deeds, words, this::closeAndReturn));
  }

  private void open(VBox question) {
    deeds.closeOthers().run();
    getChildren().add(question);
    // The menu takes the focus back when it closes, which is after this.
    Focus.next(question);
  }

  /** Takes the open question away. */
  void close() {
    getChildren().remove(1, getChildren().size());
  }

  private void closeAndReturn() {
    Focus.next(menu);
    close();
  }
}
