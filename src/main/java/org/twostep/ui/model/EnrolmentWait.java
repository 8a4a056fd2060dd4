package org.twostep.ui.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.AttemptLimit;
import org.twostep.security.SecurityInput;

/** Waiting for the phone that is to become a way to sign in. */
public record EnrolmentWait(BrokerageModel model, SecurityModel security) implements PhoneWait {
  @Override
  public ObservableValue<CustomerFile> fileProperty() {
    return model.fileProperty();
  }

  @Override
  public Optional<ApprovalRequest> request() {
    return model
        .file()
        .enrolment()
        .flatMap(open -> model.file().approvals().newest(open.purpose(), open.id(), device()));
  }

  private String device() {
    return model.file().session().map(session -> session.origin().device()).orElse("");
  }

  @Override
  public Instant nextRequest() {
    return model
        .file()
        .enrolment()
        .map(open -> model.file().approvals().nextSend(open.purpose(), open.id()))
        .orElse(Instant.MAX);
  }

  /** It is no way to sign in yet, so nothing counts against it. */
  @Override
  public AttemptLimit tries() {
    return AttemptLimit.fresh();
  }

  @Override
  public void sendAgain(Consumer<List<Refusal>> answered) {
    security.secure(new SecurityInput.Resend(), answered);
  }
}
