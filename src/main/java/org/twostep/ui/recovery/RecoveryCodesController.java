package org.twostep.ui.recovery;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.twostep.brokerage.Page;
import org.twostep.factor.RecoveryCodes;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.CopyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.SelectableText;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** Shows the new codes, and lets nobody go without having been asked whether they have them. */
public final class RecoveryCodesController {
  private final BrokerageModel model;
  private final RecoveryCodesViewModel codes;
  private final SafePlaces places;
  private final Sentences sentences;
  private Optional<CodeSheet> sheet = Optional.empty();

  @FXML private Node shown;
  @FXML private FlowPane columns;
  @FXML private CopyButton copy;
  @FXML private BusyButton print;
  @FXML private VBox results;
  @FXML private FormField savedField;
  @FXML private CheckBox saved;
  @FXML private Node question;
  @FXML private Button stay;
  @FXML private Button leave;

  public RecoveryCodesController(
      BrokerageModel model, RecoveryCodesViewModel codes, SafePlaces places, Sentences sentences) {
    this.model = model;
    this.codes = codes;
    this.places = places;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    Presence.show(shown, false);
    Presence.show(question, false);
    results.getChildren().add(places.result());
    savedField.onEdited(() -> savedField.setError(""));
    codes.make(this::show, places::fail);
  }

  private void show(CodeSheet made) {
    sheet = Optional.of(made);
    int half = RecoveryCodes.COUNT / 2;
    columns
        .getChildren()
        .setAll(column(made.column(0, half)), column(made.column(half, RecoveryCodes.COUNT)));
    places.offerCopy(copy, made);
    Presence.show(shown, true);
    if (shown.getScene() != null) {
      copy.requestFocus();
    }
  }

  private static SelectableText column(String codes) {
    SelectableText column = new SelectableText(codes);
    column.getStyleClass().add("recovery-codes");
    return column;
  }

  @FXML
  private void save() {
    sheet.ifPresent(places::save);
  }

  @FXML
  private void print() {
    sheet.ifPresent(made -> places.print(made, print));
  }

  @FXML
  private void done() {
    if (saved.isSelected()) {
      codes.saved(this::leaveNow);
    } else {
      savedField.setError(sentences.text("recovery.saved.missing"));
      saved.requestFocus();
    }
  }

  @FXML
  private void leave() {
    if (sheet.isEmpty()) {
      leaveNow();
    } else {
      ask(true);
    }
  }

  private void ask(boolean asking) {
    Presence.show(question, asking);
    Focus.next(asking ? stay : leave);
    Presence.show(leave, !asking);
  }

  @FXML
  private void stay() {
    ask(false);
  }

  @FXML
  private void leaveNow() {
    model.go(Page.PROFILE_SECURITY);
  }
}
