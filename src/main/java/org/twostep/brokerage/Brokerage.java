package org.twostep.brokerage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.account.PasswordChange;
import org.twostep.account.SignIn;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.registration.Input;
import org.twostep.registration.Registrar;

/**
 * The brokerage's counter: every action of the customer comes in here. Methods hash and write to
 * the store, so call them in the background.
 */
public final class Brokerage {
  private final CustomerFiles files;
  private final SignIn signIn;
  private final PasswordChange passwordChange;
  private final Registrar registrar;
  private final InstantSource clock;

  public Brokerage(
      CustomerFiles files,
      SignIn signIn,
      PasswordChange passwordChange,
      Registrar registrar,
      InstantSource clock) {
    this.files = files;
    this.signIn = signIn;
    this.passwordChange = passwordChange;
    this.registrar = registrar;
    this.clock = clock;
  }

  public CustomerFile file() {
    return files.read();
  }

  /** The latest activity, newest first. */
  public List<Activity> recentActivity(int limit) {
    return files.recentActivity(limit);
  }

  /** Password, code, resend, sign out. */
  public Outcome<CustomerFile> signIn(SignIn.Input input) {
    Instant now = clock.instant();
    return files.update(file -> signIn.apply(file.forSignIn(), input, now).map(file::with));
  }

  /** Any input of a registration. A link works without being signed in, as in life. */
  public Outcome<CustomerFile> register(Input input) {
    Instant now = clock.instant();
    return files.update(file ->
        mayAct(file, now) || input instanceof Input.FollowLink
            ? registrar.apply(file.forRegistration(), input, now).map(seen(file, now)::with)
            : signedOut(file, now));
  }

  /** Any input of changing the password. */
  public Outcome<CustomerFile> changePassword(PasswordChange.Input input) {
    Instant now = clock.instant();
    return files.update(file ->
        mayAct(file, now)
            ? passwordChange.apply(file.forPasswordChange(), input, now).map(seen(file, now)::with)
            : signedOut(file, now));
  }

  /** Ends what has run out: a registration after 24 hours, a session after its limits. */
  public Outcome<CustomerFile> tidy() {
    Instant now = clock.instant();
    return files.update(file -> {
      CustomerFile current = withoutOldSession(file, now);
      return registrar.tidy(current.forRegistration(), now).map(current::with);
    });
  }

  private static boolean mayAct(CustomerFile file, Instant now) {
    return withoutOldSession(file, now).isSignedIn();
  }

  /** Keeps a session going. One that is over stays over: a followed link must not revive it. */
  private static CustomerFile seen(CustomerFile file, Instant now) {
    return mayAct(file, now) ? file.with(file.session().map(session -> session.seen(now))) : file;
  }

  private static CustomerFile withoutOldSession(CustomerFile file, Instant now) {
    return file.with(file.session().filter(session -> !session.isOver(now)));
  }

  private static Outcome<CustomerFile> signedOut(CustomerFile file, Instant now) {
    return Outcome.refused(withoutOldSession(file, now), Field.CODE, Reason.NOT_SIGNED_IN);
  }
}
