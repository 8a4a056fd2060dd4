package org.twostep.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.account.Session;
import org.twostep.account.Session.Stage;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.Purpose;
import org.twostep.message.Letters.Notice;
import org.twostep.place.LocationRule;
import org.twostep.place.Sighting;
import org.twostep.place.Verdict;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Prover;
import org.twostep.proof.Proving;
import org.twostep.proof.Visit;
import org.twostep.proof.Ways;

/** Signing in and out: the password first, then the second factor where one is asked for. */
public final class SignIn {
  private final Passwords passwords;
  private final Prover prover;
  private final Notices notices;

  public SignIn(Passwords passwords, Prover prover, Notices notices) {
    this.passwords = passwords;
    this.prover = prover;
    this.notices = notices;
  }

  /** What a person can do here. */
  public sealed interface Input {
    record Password(String username, String password) implements Input {}

    /** Whatever meets the challenge, or changes its way. */
    record Proof(ProofInput input) implements Input {}

    /** Trust this computer for 30 days: counts once signed in. */
    record TrustThisComputer(boolean chosen) implements Input {}

    /** Stay signed in, on the warning before a session ends. */
    record Stay() implements Input {}

    record SignOut() implements Input {}
  }

  /** The one function: what an input leads to. */
  public Outcome<Visit> apply(Visit visit, Input input, Instant now) {
    return switch (input) {
      case Input.Password(var username, var password) -> password(visit, username, password, now);
      case Input.Proof(var proof) -> proof(visit, proof, now);
      case Input.TrustThisComputer(var chosen) ->
          Outcome.of(visit.inSession(session -> session.trusting(chosen)));
      case Input.Stay _ -> Outcome.of(visit.inSession(session -> session.seen(now)));
      case Input.SignOut _ -> signOut(visit, now);
    };
  }

  private Outcome<Visit> password(Visit visit, String username, String password, Instant now) {
    List<Refusal> missing = missing(username, password);
    if (!missing.isEmpty()) {
      return Outcome.refused(visit, missing);
    }
    Optional<Refusal> closed = Passwords.closed(visit.account(), Field.PASSWORD, now);
    if (closed.isPresent()) {
      return Outcome.refused(visit, closed.get());
    }
    return passwords.match(visit.account(), username, password)
        ? passwordRight(visit, now)
        : passwordWrong(visit, now);
  }

  private static List<Refusal> missing(String username, String password) {
    List<Refusal> missing = new ArrayList<>();
    if (username.isBlank()) {
      missing.add(Refusal.of(Field.USERNAME, Reason.USERNAME_EMPTY));
    }
    if (password.isEmpty()) {
      missing.add(Refusal.of(Field.PASSWORD, Reason.PASSWORD_EMPTY));
    }
    return missing;
  }

  private static Outcome<Visit> passwordWrong(Visit visit, Instant now) {
    Account counted = Passwords.counted(visit.account(), now);
    Refusal refusal =
        Passwords.closed(counted, Field.PASSWORD, now)
            .orElseGet(() -> Refusal.of(Field.PASSWORD, Reason.SIGN_IN_WRONG));
    return Outcome.refused(visit.withAccount(counted), refusal)
        .noting(new Activity(now, Kind.SIGN_IN_REFUSED));
  }

  private Outcome<Visit> passwordRight(Visit visit, Instant now) {
    Account account = visit.account();
    if (account.password().frozen()) {
      return Outcome.refused(visit, Field.PASSWORD, Reason.PASSWORD_FROZEN)
          .noting(new Activity(now, Kind.SIGN_IN_REFUSED));
    }
    Account known = account.withTries(account.tries().withPassword(AttemptLimit.fresh()));
    Visit right = visit.withAccount(known);
    if (!known.isProtected()) {
      return signedIn(right, new Activity(now, Kind.SIGNED_IN), now);
    }
    return known.protection().asksByPlace() ? byPlace(right, now) : byDevice(right, now);
  }

  private Outcome<Visit> byDevice(Visit visit, Instant now) {
    String device = visit.here().device();
    return visit.account().protection().trusts(device, now)
        ? signedInTrusted(visit, device, now)
        : ask(visit, Demand.FACTOR, now);
  }

  private Outcome<Visit> byPlace(Visit visit, Instant now) {
    Account account = visit.account();
    Verdict verdict =
        LocationRule.judge(
            account.protection().places(),
            account.protection().trusts(visit.here().device(), now),
            visit.here().place(),
            account.lastSeen(),
            now);
    return switch (verdict) {
      case Verdict.NoCode(var near) -> signedInTrusted(visit, near.place().place().name(), now);
      case Verdict.Ask(var alert) ->
          alert.isPresent()
              ? ask(alerted(visit, Notice.ALERT_SENT, now), Demand.FACTOR, now)
              : ask(visit, Demand.FACTOR, now);
      case Verdict.Impossible _ -> impossible(visit, now);
    };
  }

  private Outcome<Visit> signedInTrusted(Visit visit, String where, Instant now) {
    Account used = visit.account().protecting(p -> p.usedOn(visit.here().device(), now));
    return signedIn(visit.withAccount(used), Activity.of(now, Kind.SIGNED_IN_TRUSTED, where), now);
  }

  /** Nobody travels that fast: only stronger proof opens the account now. */
  private Outcome<Visit> impossible(Visit visit, Instant now) {
    Outcome<Visit> alerted = alerted(visit, Notice.JOURNEY_REFUSED, now);
    return Ways.usual(visit.account(), Demand.STRONG).isPresent()
        ? ask(alerted, Demand.STRONG, now)
        : Outcome.refused(alerted.state(), Field.PASSWORD, Reason.JOURNEY_IMPOSSIBLE)
            .joinedTo(alerted);
  }

  private Outcome<Visit> alerted(Visit visit, Notice notice, Instant now) {
    String place = visit.here().place().map(p -> p.name()).orElse("");
    return notices
        .tell(visit.account(), visit.account(), About.of(notice, place), now)
        .map(visit::withAccount);
  }

  private Outcome<Visit> ask(Visit visit, Demand demand, Instant now) {
    return ask(Outcome.of(visit), demand, now);
  }

  private Outcome<Visit> ask(Outcome<Visit> before, Demand demand, Instant now) {
    Visit visit = before.state();
    Way way = Ways.usual(visit.account(), demand).orElseGet(() -> new Way.RecoveryCode());
    Challenge challenge = Challenge.of(Purpose.SIGN_IN, demand, way);
    return prover
        .open(visit.proving(challenge), now)
        .map(proving ->
            visit.with(proving).withSession(Session.asked(visit.here(), proving.challenge(), now)))
        .joinedTo(before);
  }

  private Outcome<Visit> proof(Visit visit, ProofInput input, Instant now) {
    Optional<Session> asked =
        visit
            .session()
            .filter(session -> session.stage() == Stage.PROOF_ASKED && !session.isOver(now));
    if (asked.isEmpty()) {
      return input instanceof ProofInput.AnswerOnPhone
          ? Outcome.refused(visit, Field.DIGITS, Reason.REQUEST_OVER)
          : Outcome.refused(visit, Field.CODE, Reason.OUT_OF_TURN);
    }
    Challenge challenge = asked.get().challenge().orElseThrow();
    Outcome<Proving> done = prover.apply(visit.proving(challenge), input, now);
    Outcome<Visit> after =
        done.map(
            proving -> visit.with(proving).withSession(asked.get().asking(proving.challenge())));
    return done.state().isMet() ? proven(after, asked.get(), now) : after;
  }

  private Outcome<Visit> proven(Outcome<Visit> done, Session asked, Instant now) {
    Outcome<Visit> in =
        signedIn(done.state(), new Activity(now, Kind.SIGNED_IN), now).joinedTo(done);
    return asked.trust() ? trusted(in.state(), now).joinedTo(in) : in;
  }

  private Outcome<Visit> trusted(Visit visit, Instant now) {
    String device = visit.here().device();
    Account before = visit.account();
    return notices
        .tell(
            before,
            before.protecting(p -> p.trusting(device, now)),
            About.of(Notice.DEVICE_TRUSTED, device),
            now)
        .map(visit::withAccount);
  }

  private static Outcome<Visit> signedIn(Visit visit, Activity entry, Instant now) {
    Optional<Sighting> seen =
        visit.here().place().map(place -> new Sighting(place, now)).or(visit.account()::lastSeen);
    return Outcome.of(
            visit
                .withAccount(visit.account().withLastSeen(seen))
                .withSession(Session.signedIn(visit.here(), now)))
        .noting(entry);
  }

  private static Outcome<Visit> signOut(Visit visit, Instant now) {
    Outcome<Visit> out = Outcome.of(visit.withSession(Optional.empty()));
    return visit.session().filter(Session::isSignedIn).isPresent()
        ? out.noting(new Activity(now, Kind.SIGNED_OUT))
        : out;
  }
}
