package org.twostep.ui.fernhill;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;

/** Binds the Fernhill app to what the phone was asked. */
public final class FernhillController {
  private final FernhillViewModel fernhill;
  private final Lifecycle lifecycle;
  private String shown = "";

  @FXML private ScrollPane root;
  @FXML private Pane request;
  @FXML private Label asks;
  @FXML private Label from;
  @FXML private FormField digitsField;
  @FXML private TextField digits;
  @FXML private BusyButton yes;
  @FXML private BusyButton no;
  @FXML private Label until;
  @FXML private Node empty;
  @FXML private VBox past;

  public FernhillController(FernhillViewModel fernhill, Lifecycle lifecycle) {
    this.fernhill = fernhill;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    digits.setTextFormatter(LimitedText.of());
    digitsField.onEdited(() -> digitsField.setError(""));
    lifecycle.now(fernhill.name(), root::setAccessibleText);
    lifecycle.now(fernhill.pastProperty(), this::showPast);
    lifecycle.now(fernhill.openProperty(), this::showOpen);
  }

  private void showOpen(Optional<OpenRequest> open) {
    String id = open.map(OpenRequest::id).orElse("");
    if (!id.equals(shown)) {
      shown = id;
      digits.clear();
      digitsField.setError("");
      root.setVvalue(root.getVmin());
    }
    open.ifPresentOrElse(this::show, this::hide);
    showEmpty();
  }

  private void show(OpenRequest open) {
    asks.setText(open.asks());
    from.setText(open.from());
    until.setText(open.until());
    Presence.show(request, true);
    root.setFocusTraversable(false);
  }

  /**
   * What hides must not keep the focus; what became of the request is said by the whole page, which
   * can be scrolled by keys.
   */
  private void hide() {
    boolean focused = request.isFocusWithin();
    Presence.show(request, false);
    root.setFocusTraversable(true);
    if (focused) {
      root.requestFocus();
    }
  }

  private void showPast(List<PastRequest> requests) {
    past.getChildren().setAll(requests.stream().map(PastCard::new).toList());
    showEmpty();
  }

  private void showEmpty() {
    Presence.show(empty, shown.isEmpty() && past.getChildren().isEmpty());
  }

  @FXML
  private void approve() {
    answer(yes, answered -> fernhill.approve(digits.getText(), answered));
  }

  @FXML
  private void deny() {
    answer(no, fernhill::deny);
  }

  /** One answer at a time; a refused one is said under the field, and put right there. */
  private void answer(BusyButton pressed, Consumer<Consumer<String>> send) {
    if (yes.isBusy() || no.isBusy()) {
      return;
    }
    pressed.setBusy(true);
    send.accept(wrong -> {
      pressed.setBusy(false);
      if (!wrong.isEmpty() && request.isVisible()) {
        digitsField.setError(wrong);
        digits.requestFocus();
      }
    });
  }
}
