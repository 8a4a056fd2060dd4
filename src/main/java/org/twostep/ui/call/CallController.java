package org.twostep.ui.call;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.twostep.rehearsal.Conversation;
import org.twostep.trouble.Call;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.model.CallModel;

/** Binds the screen of a call to what is said in it. */
public final class CallController {
  private final CallModel calls;
  private final Messages messages;
  private final CallWords words;
  private final Lifecycle lifecycle;
  private Optional<Talk> talk = Optional.empty();

  @FXML private VBox root;
  @FXML private Label state;
  @FXML private Label caller;
  @FXML private Label number;
  @FXML private ScrollPane heard;
  @FXML private Label afterwards;
  @FXML private Node answers;
  @FXML private Button hangUp;
  @FXML private Button putAway;

  public CallController(CallModel calls, Messages messages, Lifecycle lifecycle) {
    this.calls = calls;
    this.messages = messages;
    this.words = new CallWords(messages);
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    Talk spoken = new Talk(heard, calls, messages);
    talk = Optional.of(spoken);
    lifecycle.onChange(calls.nothingToTellProperty(), spoken::sayNothingToTell);
    lifecycle.now(calls.callProperty(), this::show);
    root.addEventHandler(KeyEvent.KEY_PRESSED, CallController::keepEsc);
  }

  /** Esc neither ends a call nor goes home behind it: one press too many would be too quick. */
  private static void keepEsc(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
    }
  }

  private void show(Optional<Call> present) {
    present.ifPresent(this::show);
    root.setVisible(present.isPresent());
  }

  /** Whoever is on this screen goes on at what it shows now; nobody else is brought here. */
  private void show(Call call) {
    boolean here = Focus.isWithin(root);
    Conversation with = call.conversation();
    state.setText(words.state(call));
    caller.setText(Wrappable.text(with.caller()));
    number.setText(Wrappable.text(with.number()));
    Presence.show(answers, call.isRinging());
    boolean talking = !call.isRinging() && !call.isOver();
    Presence.show(heard, talking);
    Presence.show(number, !talking);
    Presence.show(hangUp, talking);
    Presence.show(afterwards, call.isOver());
    Presence.show(putAway, call.isOver());
    if (call.isOver()) {
      Announcement.say(afterwards, Wrappable.text(words.afterwards(call)));
    }
    talk.ifPresent(spoken -> spoken.show(call));
    if (here) {
      Focus.entrance(root);
      talk.ifPresent(Talk::reveal);
    }
  }

  @FXML
  private void answer() {
    calls.answer();
  }

  @FXML
  private void decline() {
    calls.decline();
  }

  @FXML
  private void hangUp() {
    calls.hangUp();
  }

  @FXML
  private void putAway() {
    calls.putAway();
  }
}
