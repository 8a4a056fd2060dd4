package org.twostep.ui.proof;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.twostep.proof.ProofInput;
import org.twostep.registration.CodeTarget;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.ProofModel;
import org.twostep.ui.model.Sentences;

/** A code: of a message, or of the authenticator app. */
public final class CodeWayController {
  private final ProofModel model;
  private final CodeForm codeForm;
  private final Sentences sentences;

  @FXML private Label source;
  @FXML private CodePanel panel;
  @FXML private Node nothingArrived;

  public CodeWayController(ProofModel model, CodeForm codeForm, Sentences sentences) {
    this.model = model;
    this.codeForm = codeForm;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    Optional<CodeTarget> sent = model.sentTo();
    source.setText(
        sent.map(target -> sentences.codeSentTo(target.to()))
            .orElseGet(() -> sentences.text("proof.app")));
    Presence.show(nothingArrived, sent.isPresent());
    panel.setSubmitText(Submit.text(model, sentences));
    codeForm.bind(
        panel,
        _ -> model.asked(),
        new CodeForm.Actions(
            typed -> answer -> model.send(new ProofInput.Enter(typed), answer),
            answer -> model.send(new ProofInput.Resend(), answer)));
  }
}
