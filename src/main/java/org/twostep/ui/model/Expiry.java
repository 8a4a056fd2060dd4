package org.twostep.ui.model;

import java.time.Instant;
import org.twostep.brokerage.CustomerFile;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;

/** Has the brokerage tidy up once something has run out: the session, or a registration. */
public final class Expiry {
  private final BrokerageModel model;

  public Expiry(BrokerageModel model) {
    this.model = model;
  }

  public void watch(Ticker ticker, Lifecycle lifecycle) {
    lifecycle.now(ticker.nowProperty(), this::look);
  }

  private void look(Instant now) {
    if (hasRunOut(model.file(), now) && !model.isBusy()) {
      model.tidy();
    }
  }

  private static boolean hasRunOut(CustomerFile file, Instant now) {
    return file.session().filter(session -> session.isOver(now)).isPresent()
        || file.reset().filter(reset -> reset.isOver(now)).isPresent()
        || file.enrolment().filter(enrolment -> enrolment.isOver(now)).isPresent()
        || file.registration().filter(registration -> registration.isOver(now)).isPresent();
  }
}
