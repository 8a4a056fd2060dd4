package org.twostep.ui.model;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.twostep.factor.AttemptLimit;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;

/** A line that counts down how long nothing is looked at after too many wrong entries. */
public final class WaitLine {
  private final BrokerageModel model;
  private final Sentences sentences;
  private final Ticker ticker;

  public WaitLine(BrokerageModel model, Sentences sentences, Ticker ticker) {
    this.model = model;
    this.sentences = sentences;
    this.ticker = ticker;
  }

  /**
   * Shows the wait while there is one. It comes from the file, so it is there after a restart too.
   *
   * @param tries the wrong entries that count
   */
  public void follow(Label line, Supplier<AttemptLimit> tries, Lifecycle lifecycle) {
    lifecycle.onChange(model.fileProperty(), _ -> show(line, tries.get()));
    lifecycle.now(ticker.nowProperty(), _ -> show(line, tries.get()));
  }

  private void show(Label line, AttemptLimit tries) {
    Optional<String> wait = sentences.wait(tries, ticker.nowProperty().get());
    line.setText(wait.orElse(""));
    Presence.show(line, wait.isPresent());
  }
}
