package org.twostep.ui.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.TwoDigitsView;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.PhoneWait;
import org.twostep.ui.model.ResendText;
import org.twostep.ui.model.Sentences;

/**
 * The request on the phone: the two digits to type there, and what became of it. Another one is
 * sent only when somebody asks for it here.
 */
public final class ApprovalWayController {
  private static final ResendText AGAIN =
      new ResendText("proof.request.again", "proof.request.again-in");

  private final PhoneWait model;
  private final Sentences sentences;
  private final Ticker ticker;
  private final Lifecycle lifecycle;
  private String said = "";

  @FXML private Node instruction;
  @FXML private TwoDigitsView digits;
  @FXML private Label state;
  @FXML private FieldMessage refused;
  @FXML private BusyButton again;

  public ApprovalWayController(
      PhoneWait model, Sentences sentences, Ticker ticker, Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.ticker = ticker;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.onChange(model.fileProperty(), _ -> refresh());
    lifecycle.now(ticker.nowProperty(), _ -> refresh());
  }

  private void refresh() {
    Instant now = ticker.nowProperty().get();
    Optional<ApprovalRequest> open = model.request().filter(request -> request.isOpen(now));
    digits.setDigits(open.map(ApprovalRequest::digits).orElse(""));
    Presence.show(digits, open.isPresent());
    Presence.show(instruction, open.isPresent());
    showState(now);
    boolean focused = again.isFocused();
    AGAIN.show(again, model.nextRequest(), now, sentences);
    if (focused && again.isDisabled() && open.isPresent()) {
      digits.requestFocus();
    }
  }

  /** The time left is shown as it passes; a screen reader hears of what happened, once. */
  private void showState(Instant now) {
    String key = RequestState.key(model.request(), now);
    String sentence =
        sentences.closed(model.tries(), now).orElseGet(() -> sentences.text(key, left(now)));
    if (key.equals(said)) {
      state.setText(sentence);
    } else {
      said = key;
      Announcement.say(state, sentence);
    }
  }

  private String left(Instant now) {
    return model
        .request()
        .map(request -> sentences.shortDuration(Duration.between(now, request.expiresAt())))
        .orElse("");
  }

  @FXML
  private void sendAgain() {
    again.setBusy(true);
    model.sendAgain(this::answered);
  }

  private void answered(List<Refusal> refusals) {
    again.setBusy(false);
    refused.setText(refusals.stream().findFirst().map(sentences::refusal).orElse(""));
  }
}
