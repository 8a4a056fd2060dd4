package org.twostep.ui.call;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.twostep.rehearsal.Conversation.Choice;
import org.twostep.rehearsal.Conversation.Line;
import org.twostep.trouble.Call;
import org.twostep.trouble.Call.Said;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.model.CallModel;

/** What was said in a call, as bubbles, and below what one can say now, as buttons. */
final class Talk {
  private final ScrollPane pane;
  private final CallModel calls;
  private final Messages messages;
  private final VBox bubbles = new VBox();
  private final Label nothing = new Label();
  private final VBox choices = new VBox();

  Talk(ScrollPane pane, CallModel calls, Messages messages) {
    this.pane = pane;
    this.calls = calls;
    this.messages = messages;
    bubbles.getStyleClass().add("call-bubbles");
    choices.getStyleClass().add("call-choices");
    nothing.getStyleClass().add("call-nothing");
    wrap(nothing);
    Presence.show(nothing, false);
    var content = new VBox(bubbles, nothing, choices);
    content.getStyleClass().add("call-talk");
    content.heightProperty().subscribe(this::reveal);
    pane.setContent(content);
  }

  void show(Call call) {
    bubbles.getChildren().setAll(call.said().stream().map(this::bubble).toList());
    if (!call.said().isEmpty() && call.said().getLast().byCaller()) {
      var newest = (Label) bubbles.getChildren().getLast();
      Announcement.say(newest, newest.getText());
    }
    choices.getChildren().setAll(call.line().map(this::buttons).orElse(List.of()));
    reveal();
  }

  private Node bubble(Said said) {
    var label = new Label(Wrappable.text(said.text()));
    label.getStyleClass().addAll("bubble", "bubble-text", said.byCaller() ? "theirs" : "mine");
    label.setAccessibleText(
        messages.text(said.byCaller() ? "call.they-say" : "call.you-say", said.text()));
    wrap(label);
    return label;
  }

  private List<Node> buttons(Line line) {
    return line.choices().stream().map(this::button).toList();
  }

  private Node button(Choice choice) {
    var button = new Button(Wrappable.text(choice.text()));
    button.setId(choice.id());
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setMinHeight(Button.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> calls.choose(choice));
    return button;
  }

  private static void wrap(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
  }

  /** Says below the bubbles that there is no code to tell. */
  void sayNothingToTell(boolean shown) {
    Presence.show(nothing, shown);
    if (shown) {
      Announcement.say(nothing, messages.text("call.no-code"));
    }
  }

  /** Scrolls so that what the caller said last begins at the top, with the choices below. */
  void reveal() {
    if (bubbles.getChildren().isEmpty()) {
      return;
    }
    pane.applyCss();
    pane.layout();
    var height = pane.getContent().getBoundsInLocal().getHeight();
    var room = height - pane.getViewportBounds().getHeight();
    var top = bubbles.getChildren().getLast().getBoundsInParent().getMinY();
    pane.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }
}
