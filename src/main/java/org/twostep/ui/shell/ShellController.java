package org.twostep.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;

/** The window's frame: the banner, the guide's strip in a narrow window, and the panes. */
public final class ShellController {
  private final Panes panes;
  private final PaneStack stack;
  private final LeftPane left;
  private final ObservableValue<String> notice;
  private final Optional<Runnable> openRehearsals;
  private final Runnable openSettings;
  private final Lifecycle lifecycle;
  private Folding folding = Folding.NONE;

  @FXML private BorderPane root;
  @FXML private HBox strip;
  @FXML private Label stripText;
  @FXML private HBox noticeLine;
  @FXML private Label noticeText;
  @FXML private Button showDevices;
  @FXML private Button rehearsals;

  /**
   * @param notice one sentence that concerns no field, or empty
   * @param openRehearsals leads to the rehearsals and back; empty where that makes no sense
   */
  public ShellController(
      Panes panes,
      LeftPane left,
      ObservableValue<String> notice,
      Optional<Runnable> openRehearsals,
      Runnable openSettings,
      Lifecycle lifecycle) {
    this.panes = panes;
    this.stack = new PaneStack(panes);
    this.left = left;
    this.notice = notice;
    this.openRehearsals = openRehearsals;
    this.openSettings = openSettings;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    root.setCenter(stack);
    panes.bar().ifPresent(root::setBottom);
    Presence.show(rehearsals, openRehearsals.isPresent());
    root.addEventFilter(KeyEvent.KEY_PRESSED, stack::key);
    lifecycle.now(left.summary(), stripText::setText);
    lifecycle.onChange(left.needed(), this::bringOut);
    lifecycle.now(notice, this::say);
    lifecycle.onChange(root.sceneProperty(), this::followFocus);
    fold(Folding.NONE);
    lifecycle.now(root.widthProperty(), _ -> fold());
    lifecycle.onChange(stripText.fontProperty(), _ -> fold());
  }

  private void followFocus(Scene scene) {
    Optional.ofNullable(scene).ifPresent(there -> stack.followFocus(there, lifecycle));
  }

  private void say(String sentence) {
    noticeText.setText(sentence);
    Presence.show(noticeLine, !sentence.isEmpty());
  }

  /** Before the first layout there is no width, and what was folded would have to come back. */
  private void fold() {
    if (root.getWidth() > 0) {
      fold(Folding.at(root.getWidth(), stripText.getFont().getSize()));
    }
  }

  private void fold(Folding now) {
    Presence.show(strip, now.guide());
    Presence.show(showDevices, now.devices());
    if (!now.equals(folding)) {
      folding = now;
      stack.fold(now);
    }
  }

  private void bringOut(LeftPane.Need needed) {
    stack.holdDrawer(needed == LeftPane.Need.ALL_ALONG);
    if (needed != LeftPane.Need.NONE && folding.guide()) {
      openGuide();
    }
  }

  @FXML
  private void openGuide() {
    stack.enter(panes.guide());
  }

  @FXML
  private void openDevices() {
    stack.enter(panes.devices());
  }

  @FXML
  private void openRehearsals() {
    openRehearsals.ifPresent(Runnable::run);
  }

  @FXML
  private void openSettings() {
    openSettings.run();
  }
}
