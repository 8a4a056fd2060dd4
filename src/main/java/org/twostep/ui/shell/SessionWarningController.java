package org.twostep.ui.shell;

import java.lang.ref.WeakReference;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.SessionModel;
import org.twostep.ui.model.SessionModel.Warning;

/** The bar that says that the session is about to end, and lets it go on by one press. */
public final class SessionWarningController {
  private final SessionModel session;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  /** Held weakly: a page that has gone stays gone. */
  private WeakReference<Node> before = new WeakReference<>(null);

  @FXML private HBox root;
  @FXML private Label text;
  @FXML private BusyButton stay;
  @FXML private Node signOut;

  public SessionWarningController(SessionModel session, Sentences sentences, Lifecycle lifecycle) {
    this.session = session;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(session.warningProperty(), this::show);
    lifecycle.onChange(root.sceneProperty(), this::followFocus);
  }

  private void followFocus(@Nullable Scene scene) {
    if (scene != null) {
      lifecycle.onChange(scene.focusOwnerProperty(), this::remember);
    }
  }

  /** Where to go on once the bar has gone. */
  private void remember(@Nullable Node focused) {
    if (focused != null && !root.equals(focused.getParent())) {
      before = new WeakReference<>(focused);
    }
  }

  /** A screen reader hears of it once, when it comes, and keeps its place on the page. */
  private void show(Optional<Warning> warning) {
    boolean fresh = !root.isVisible();
    Presence.show(root, warning.isPresent());
    warning.ifPresent(near -> {
      Presence.show(stay, near.canStay());
      Presence.show(signOut, !near.canStay());
      String sentence = sentence(near);
      if (fresh) {
        Announcement.say(text, sentence);
      } else {
        text.setText(sentence);
      }
    });
  }

  private String sentence(Warning near) {
    String left = sentences.shortDuration(near.left());
    return near.canStay()
        ? sentences.text("session.warning", left)
        : sentences.text("session.warning.total", left);
  }

  @FXML
  private void stay() {
    stay.setBusy(true);
    session.stay(_ -> stay.setBusy(false));
    Optional.ofNullable(before.get())
        .filter(node -> node.getScene() != null)
        .ifPresent(Focus::next);
  }

  @FXML
  private void signOut() {
    session.signOut();
  }
}
