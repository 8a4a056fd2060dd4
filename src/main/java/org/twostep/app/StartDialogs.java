package org.twostep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.twostep.app.StartFailure.Reason;

/**
 * The right dialog for each failure: an account that cannot be read leaves a person something to
 * decide, everything else is only said.
 */
final class StartDialogs implements Start.Dialog {
  private final Consumer<String> saying;
  private final Rescue rescue;

  StartDialogs(Clock clock) {
    this(new FailureDialog(), new Rescue(new RescueDialog(), clock));
  }

  StartDialogs(Consumer<String> saying, Rescue rescue) {
    this.saying = saying;
    this.rescue = rescue;
  }

  @Override
  public boolean settles(StartFailure failure) throws StartFailure {
    return switch (failure.reason()) {
      case Reason.StoreUnreadable(Path store) -> rescue.from(Rescue.Trouble.DAMAGED, store);
      case Reason.StoreNewer(Path store) -> rescue.from(Rescue.Trouble.NEWER, store);
      default -> {
        saying.accept(failure.sentence());
        yield false;
      }
    };
  }
}
