package org.twostep.ui.enrolment;

import java.util.Optional;
import javafx.fxml.FXML;
import org.twostep.brokerage.CustomerFile;
import org.twostep.security.Enrolment;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.control.KeyCard;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.AppKeys;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.CodeForm.Asked;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The key for the authenticator app, and the app's first code. */
public final class AppCodeController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final CodeForm codeForm;
  private final AppKeys keys;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private KeyCard keyCard;
  @FXML private CodePanel panel;

  public AppCodeController(
      BrokerageModel model,
      SecurityModel security,
      CodeForm codeForm,
      AppKeys keys,
      Sentences sentences,
      Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.codeForm = codeForm;
    this.keys = keys;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    model
        .file()
        .enrolment()
        .flatMap(Enrolment::sealedKey)
        .ifPresent(key -> keys.show(key, keyCard, sentences, lifecycle));
    codeForm.bind(
        panel,
        AppCodeController::asked,
        new CodeForm.Actions(
            typed -> answer -> security.secure(new SecurityInput.EnterCode(typed), answer),
            answer -> security.secure(new SecurityInput.Resend(), answer)));
  }

  /** Nothing is sent: the app makes its codes by itself. */
  private static Optional<Asked> asked(CustomerFile file) {
    return file.enrolment().map(_ -> new Asked(Optional.empty(), file.account().tries().code()));
  }
}
