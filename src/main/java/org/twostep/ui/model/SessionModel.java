package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.account.Activity;
import org.twostep.account.Session;
import org.twostep.entry.Refusal;
import org.twostep.signin.SignIn;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;

/**
 * How long the customer stays signed in: the warning before the end, one press to stay, and
 * afterwards why it ended. Going to another page counts as use. {@link Expiry} ends it.
 */
public final class SessionModel {
  /** Use is written down no more often than this. */
  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  private final BrokerageModel model;
  private final Ticker ticker;
  private final Supplier<String> computer;
  private final ReadOnlyObjectWrapper<Optional<Warning>> warning =
      new ReadOnlyObjectWrapper<>(this, "warning", Optional.empty());

  /**
   * The end is near.
   *
   * @param canStay false once the session's total time is nearly up
   */
  public record Warning(Duration left, boolean canStay) {}

  /**
   * @param computer what the customer's present computer is called
   */
  public SessionModel(BrokerageModel model, Ticker ticker, Supplier<String> computer) {
    this.model = model;
    this.ticker = ticker;
    this.computer = computer;
  }

  public void watch(Lifecycle lifecycle) {
    lifecycle.onChange(model.pageProperty(), _ -> used());
    lifecycle.onChange(model.fileProperty(), _ -> look());
    lifecycle.now(ticker.nowProperty(), _ -> look());
  }

  /** The warning; empty while the end is far, and for people who are not signed in. */
  public ReadOnlyObjectProperty<Optional<Warning>> warningProperty() {
    return warning.getReadOnlyProperty();
  }

  private void look() {
    Instant now = now();
    warning.set(
        signedIn()
            .filter(session -> !now.isBefore(session.endsAt().minus(Session.WARNING)))
            .map(session ->
                new Warning(Duration.between(now, session.endsAt()), session.canBeLengthened())));
  }

  /** The session, while it is not over. */
  private Optional<Session> signedIn() {
    return model.file().session().filter(s -> s.isSignedIn() && !s.isOver(now()));
  }

  private void used() {
    boolean note =
        signedIn()
            .filter(session -> !now().isBefore(session.lastSeen().plus(BETWEEN_NOTES)))
            .isPresent();
    if (note) {
      stay(_ -> {});
    }
  }

  /** Stays signed in. */
  public void stay(Consumer<List<Refusal>> answered) {
    model.signIn(new SignIn.Input.Stay(), answered);
  }

  public void signOut() {
    model.signIn(new SignIn.Input.SignOut(), _ -> {});
  }

  /**
   * By which limit the last session on this computer ended; empty where none did, or someone has
   * signed in or out since. It comes from the history, so it is known after a restart too.
   */
  public Optional<Session.Limit> ended() {
    return model.activityProperty().get().stream()
        .filter(entry -> entry.device().equals(computer.get()))
        .filter(SessionModel::isComingOrGoing)
        .findFirst()
        .filter(entry -> entry.kind() == Activity.Kind.SESSION_ENDED)
        .flatMap(entry -> Session.Limit.named(entry.detail()));
  }

  private static boolean isComingOrGoing(Activity entry) {
    return switch (entry.kind()) {
      case SIGNED_IN, SIGNED_IN_TRUSTED, SIGNED_OUT, SESSION_ENDED, PASSWORD_RESET -> true;
      default -> false;
    };
  }

  private Instant now() {
    return ticker.nowProperty().get();
  }
}
