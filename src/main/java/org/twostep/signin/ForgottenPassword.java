package org.twostep.signin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.Purpose;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;
import org.twostep.message.Message;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Prover;
import org.twostep.proof.Proving;
import org.twostep.proof.Visit;
import org.twostep.proof.Ways;
import org.twostep.signin.PasswordReset.Stage;

/**
 * The way back in for someone who forgot the password: a message to what is on file, and beside it
 * a second factor or a recovery code, never less (OWASP, Forgot Password Cheat Sheet; NIST SP
 * 800-63B-4, 4.2). Nothing tells whether a username exists.
 */
public final class ForgottenPassword {
  private static final Purpose PURPOSE = Purpose.PASSWORD_RESET;

  /** Nobody has so long a username; what is longer is cut before it is kept. */
  private static final int MAX_USERNAME = 200;

  private final CodeDesk desk;
  private final Letters letters;
  private final Prover prover;
  private final Passwords passwords;
  private final Notices notices;

  public ForgottenPassword(
      CodeDesk desk, Letters letters, Prover prover, Passwords passwords, Notices notices) {
    this.desk = desk;
    this.letters = letters;
    this.prover = prover;
    this.passwords = passwords;
    this.notices = notices;
  }

  /** What it can change. */
  public record State(Visit visit, Optional<PasswordReset> reset) {
    State with(Visit changed) {
      return new State(changed, reset);
    }

    State with(PasswordReset changed) {
      return new State(visit, Optional.of(changed));
    }

    State ended() {
      return new State(visit, Optional.empty());
    }
  }

  /** What a person can do here. */
  public sealed interface Input {
    record Ask(String username) implements Input {}

    /** The code of the message. */
    record Code(String typed) implements Input {}

    record ResendCode() implements Input {}

    /** Whatever meets the challenge that follows. */
    record Proof(ProofInput input) implements Input {}

    record NewPassword(String typed) implements Input {}

    record Cancel() implements Input {}
  }

  /** The one function: what an input leads to. */
  public Outcome<State> apply(State state, Input input, Instant now) {
    if (input instanceof Input.Ask(var username)) {
      return ask(state, username, now);
    }
    return state
        .reset()
        .filter(reset -> !reset.isOver(now) && isTurn(reset, input))
        .map(reset -> inTurn(state, reset, input, now))
        .orElseGet(() -> Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN));
  }

  /** Forgets an attempt that was not finished in time. */
  public State tidy(State state, Instant now) {
    return state.reset().filter(reset -> reset.isOver(now)).isPresent() ? state.ended() : state;
  }

  private static boolean isTurn(PasswordReset reset, Input input) {
    return switch (input) {
      case Input.Ask _, Input.Cancel _ -> true;
      case Input.Code _, Input.ResendCode _ ->
          reset.stage() == Stage.MESSAGE || reset.isSecondMessage();
      case Input.Proof _ -> reset.challenge().isPresent();
      case Input.NewPassword _ -> reset.stage() == Stage.NEW_PASSWORD;
    };
  }

  private Outcome<State> inTurn(State state, PasswordReset reset, Input input, Instant now) {
    return switch (input) {
      case Input.Ask(var username) -> ask(state, username, now);
      case Input.Code(var typed) -> code(state, reset, typed, now);
      case Input.ResendCode _ -> resend(state, reset, now);
      case Input.Proof(var proof) -> proof(state, reset, proof, now);
      case Input.NewPassword(var typed) -> newPassword(state, typed, now);
      case Input.Cancel _ -> Outcome.of(state.ended());
    };
  }

  private Outcome<State> ask(State state, String username, Instant now) {
    if (username.isBlank()) {
      return Outcome.refused(state, Field.USERNAME, Reason.USERNAME_EMPTY);
    }
    Account account = state.visit().account();
    boolean known = Passwords.isUsername(account, username);
    PasswordReset reset =
        new PasswordReset(
            shortened(username.strip()),
            known,
            known ? messageTo(account) : nowhere(username),
            Stage.MESSAGE,
            Optional.empty(),
            now);
    Outcome<State> sent = send(state.with(reset), reset, now);
    return known ? sent.noting(new Activity(now, Kind.PASSWORD_RESET_ASKED)) : sent;
  }

  /**
   * Where the message for a username goes that does not exist. Each has a place of its own, so that
   * its waits are those of a username that does.
   */
  private static Destination nowhere(String username) {
    String same = username.strip().toLowerCase(Locale.ROOT);
    return new EmailAddress(DigestUtils.sha256Hex(same) + "@nobody.fernhill.example");
  }

  private static String shortened(String username) {
    return username.codePointCount(0, username.length()) <= MAX_USERNAME
        ? username
        : username.substring(0, username.offsetByCodePoints(0, MAX_USERNAME));
  }

  /** Not where the second factor's codes go: one mailbox must not be both proofs. */
  private static Destination messageTo(Account account) {
    boolean emailIsFactor =
        account
            .protection()
            .defaultFactor()
            .flatMap(factor -> factor.method().destination())
            .filter(account.email()::equals)
            .isPresent();
    return emailIsFactor ? account.phone() : account.email();
  }

  private Outcome<State> send(State state, PasswordReset reset, Instant now) {
    return sent(state, reset, desk.open(state.visit().codes(), PURPOSE, reset.to(), now), now);
  }

  private Outcome<State> resend(State state, PasswordReset reset, Instant now) {
    return desk.resend(state.visit().codes(), PURPOSE, reset.to(), now)
        .fold(
            issued -> sent(state, reset, issued, now),
            wait -> Outcome.refused(state, wait.at(Field.CODE)));
  }

  private Outcome<State> sent(State state, PasswordReset reset, Issued issued, Instant now) {
    List<Message> messages =
        issued.parcel().filter(_ -> reset.known()).stream()
            .map(parcel -> letters.code(reset.to(), parcel, now))
            .toList();
    return Outcome.of(state.with(state.visit().withCodes(issued.book()))).sending(messages);
  }

  private Outcome<State> code(State state, PasswordReset reset, String typed, Instant now) {
    Visit visit = state.visit();
    Account account = visit.account();
    Checked checked =
        desk.check(visit.codes(), account.tries().reset(), PURPOSE, reset.to(), typed, now);
    Account counted = account.withTries(account.tries().withReset(checked.limit()));
    State after = state.with(visit.withCodes(checked.book()).withAccount(counted));
    Optional<Refusal> refusal = checked.refusal();
    if (refusal.isPresent()) {
      return Outcome.refused(after, refusal.get());
    }
    // A second factor that was switched on meanwhile is asked for too.
    return reset.isSecondMessage() && !account.isProtected()
        ? Outcome.of(after.with(reset.proven()))
        : askForProof(after, reset, now);
  }

  /** After the message: the second factor, or a second message where there is none. */
  private Outcome<State> askForProof(State state, PasswordReset reset, Instant now) {
    Account account = state.visit().account();
    if (!account.isProtected()) {
      PasswordReset second = reset.again(account.phone());
      return send(state.with(second), second, now);
    }
    Optional<Way> way = ways(account, reset).stream().findFirst();
    return way.map(
            usual -> {
              Challenge challenge = Challenge.of(PURPOSE, Demand.FACTOR, usual);
              return opened(state, reset, prover.open(state.visit().proving(challenge), now));
            })
        .orElseGet(() -> Outcome.refused(state, Field.CODE, Reason.NO_WAY_LEFT));
  }

  /** The ways that are open beside the message: none that goes to the same place. */
  public static List<Way> ways(Account account, PasswordReset reset) {
    return Ways.of(account, Demand.FACTOR).stream()
        .filter(way -> !goesTo(account, way, reset.to()))
        .toList();
  }

  private static boolean goesTo(Account account, Way way, Destination to) {
    return way instanceof Way.Factor(var id)
        && account
            .protection()
            .factor(id)
            .flatMap(factor -> factor.method().destination())
            .filter(to::equals)
            .isPresent();
  }

  private static Outcome<State> opened(State state, PasswordReset reset, Outcome<Proving> proving) {
    return proving.map(
        done -> state.with(state.visit().with(done)).with(reset.asking(done.challenge())));
  }

  private Outcome<State> proof(State state, PasswordReset reset, ProofInput input, Instant now) {
    Account account = state.visit().account();
    if (input instanceof ProofInput.Choose(var way) && goesTo(account, way, reset.to())) {
      return Outcome.refused(state, Field.CODE, Reason.WAY_NOT_OPEN);
    }
    Outcome<Proving> done =
        prover.apply(state.visit().proving(reset.challenge().orElseThrow()), input, now);
    Outcome<State> after = opened(state, reset, done);
    return done.state().isMet() ? after.map(met -> met.with(reset.proven())) : after;
  }

  private Outcome<State> newPassword(State state, String typed, Instant now) {
    Visit visit = state.visit();
    Account account = visit.account();
    Optional<Refusal> refusal = passwords.judge(account, typed);
    if (refusal.isPresent()) {
      return Outcome.refused(state, refusal.get());
    }
    Account changed = passwords.changed(account, typed, now);
    return notices
        .tell(account, changed, About.of(Notice.PASSWORD_RESET), now)
        .map(told -> state.with(visit.withAccount(told).signedOutEverywhere()).ended());
  }
}
