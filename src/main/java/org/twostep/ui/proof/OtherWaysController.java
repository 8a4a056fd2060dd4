package org.twostep.ui.proof;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.twostep.account.Challenge.Way;
import org.twostep.entry.Refusal;
import org.twostep.proof.ProofInput;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.ProofModel;
import org.twostep.ui.model.ProofModel.Offer;
import org.twostep.ui.model.Sentences;

/** "Try another way": folded away until it is asked for, or until nothing else is left. */
public final class OtherWaysController {
  private final ProofModel model;
  private final Sentences sentences;
  private final Lifecycle lifecycle;
  private List<Offer> shown = List.of();

  @FXML private VBox root;
  @FXML private Button toggle;
  @FXML private VBox drawer;
  @FXML private VBox list;
  @FXML private FieldMessage refused;

  public OtherWaysController(ProofModel model, Sentences sentences, Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    unfold(model.tries().isOff());
    lifecycle.now(model.fileProperty(), _ -> refresh());
  }

  private void refresh() {
    List<Offer> offers = model.others();
    if (!offers.equals(shown)) {
      shown = offers;
      list.getChildren().setAll(offers.stream().map(this::row).toList());
    }
    Presence.show(root, !offers.isEmpty());
    if (model.tries().isOff()) {
      unfold(true);
    }
  }

  private Node row(Offer offer) {
    WayRow row = WayRow.of(offer, model.recoveryLeft(), sentences);
    row.setOnAction(_ -> choose(offer.way()));
    return row;
  }

  private void choose(Way way) {
    list.setDisable(true);
    model.send(new ProofInput.Choose(way), this::answered);
  }

  /** A way that was taken brings its own screen along. */
  private void answered(List<Refusal> refusals) {
    list.setDisable(false);
    refused.setText(refusals.stream().findFirst().map(sentences::refusal).orElse(""));
  }

  @FXML
  private void toggle() {
    unfold(!drawer.isVisible());
    if (drawer.isVisible()) {
      Focus.entrance(list);
    }
  }

  private void unfold(boolean open) {
    Presence.show(drawer, open);
    toggle.setText(sentences.text(open ? "proof.other.hide" : "proof.other"));
  }
}
