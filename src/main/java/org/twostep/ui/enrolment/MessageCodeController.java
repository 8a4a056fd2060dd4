package org.twostep.ui.enrolment;

import java.util.Optional;
import javafx.fxml.FXML;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.registration.CodeTarget;
import org.twostep.security.Enrolment;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.CodeForm.Asked;
import org.twostep.ui.model.DraftKeeper;
import org.twostep.ui.model.SecurityModel;

/** The code that proves a number or an address. */
public final class MessageCodeController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final CodeForm codeForm;
  private final DraftKeeper drafts;

  @FXML private CodePanel panel;

  public MessageCodeController(
      BrokerageModel model, SecurityModel security, CodeForm codeForm, DraftKeeper drafts) {
    this.model = model;
    this.security = security;
    this.codeForm = codeForm;
    this.drafts = drafts;
  }

  @FXML
  private void initialize() {
    codeForm.bind(
        panel,
        MessageCodeController::asked,
        new CodeForm.Actions(
            typed -> answer -> security.secure(new SecurityInput.EnterCode(typed), answer),
            answer -> security.secure(new SecurityInput.Resend(), answer)));
  }

  private static Optional<Asked> asked(CustomerFile file) {
    return file.enrolment()
        .flatMap(MessageCodeController::target)
        .map(target -> new Asked(Optional.of(target), file.account().tries().code()));
  }

  private static Optional<CodeTarget> target(Enrolment enrolment) {
    return enrolment.to().map(to -> new CodeTarget(enrolment.purpose(), to));
  }

  /** What was entered stands in the field again, to be put right. */
  @FXML
  private void correct() {
    model.file().enrolment().flatMap(Enrolment::to).ifPresent(this::keep);
    security.secure(new SecurityInput.CorrectDestination());
  }

  private void keep(Destination to) {
    drafts.keep(to.channel() == Channel.EMAIL ? Field.EMAIL : Field.PHONE, to.display());
  }
}
