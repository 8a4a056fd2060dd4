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

/** Waiting for an answer on the phone, as the screen with the two digits sees it. */
public interface PhoneWait {
  /** Changes whenever something may look different. */
  ObservableValue<CustomerFile> fileProperty();

  /** The newest request that belongs here. */
  Optional<ApprovalRequest> request();

  /** From when on another request may be sent. */
  Instant nextRequest();

  /** What was answered wrong on the phone. */
  AttemptLimit tries();

  /** Sends another request; a refusal means that it was not sent. */
  void sendAgain(Consumer<List<Refusal>> answered);
}
