package org.twostep.proof;

import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.account.SecondFactor;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.message.Letters;

/** Opens challenges and looks at what is entered to meet them. It keeps nothing itself. */
public final class Prover {
  private final CodeDesk desk;
  private final AppCodes appCodes;
  private final PhoneRequests phone;
  private final RecoveryProof recovery;
  private final Passwords passwords;
  private final Letters letters;

  public Prover(
      CodeDesk desk,
      AppCodes appCodes,
      PhoneRequests phone,
      RecoveryProof recovery,
      Passwords passwords,
      Letters letters) {
    this.desk = desk;
    this.appCodes = appCodes;
    this.phone = phone;
    this.recovery = recovery;
    this.passwords = passwords;
    this.letters = letters;
  }

  /** Opens the challenge: sends what its way needs. A code that is still good is replaced. */
  public Outcome<Proving> open(Proving proving, Instant now) {
    return destination(proving)
        .map(to ->
            sent(
                proving,
                to,
                desk.openAnew(proving.codes(), proving.challenge().purpose(), to, now),
                now))
        .orElseGet(() -> phone.open(proving, now));
  }

  /** The one function: what an input leads to. A met challenge is marked as such. */
  public Outcome<Proving> apply(Proving proving, ProofInput input, Instant now) {
    return switch (input) {
      case ProofInput.Choose(var way) -> choose(proving, way, now);
      case ProofInput.Enter(var typed) -> enter(proving, typed, now);
      case ProofInput.Resend _ -> resend(proving, now);
      case ProofInput.AnswerOnPhone answer -> phone.answer(proving, answer, now);
      case ProofInput.DenyOnPhone(var request) -> phone.deny(proving, request, now);
    };
  }

  private Outcome<Proving> choose(Proving proving, Way way, Instant now) {
    if (!Ways.of(proving.account(), proving.challenge().demand()).contains(way)) {
      return Outcome.refused(proving, Field.CODE, Reason.WAY_NOT_OPEN);
    }
    Proving chosen = proving.withChallenge(proving.challenge().by(way));
    return destination(chosen)
        .map(to ->
            sent(chosen, to, desk.open(chosen.codes(), chosen.challenge().purpose(), to, now), now))
        .orElseGet(() -> phone.open(chosen, now));
  }

  private Outcome<Proving> enter(Proving proving, String typed, Instant now) {
    return switch (proving.challenge().way()) {
      case Way.Password _ -> password(proving, typed, now);
      case Way.RecoveryCode _ -> recovery.check(proving, typed, now);
      case Way.Factor(var id) ->
          proving
              .account()
              .protection()
              .factor(id)
              .filter(SecondFactor::isActive)
              .map(factor -> code(proving, factor, typed, now))
              .orElseGet(() -> Outcome.refused(proving, Field.CODE, Reason.WAY_NOT_OPEN));
    };
  }

  private Outcome<Proving> password(Proving proving, String typed, Instant now) {
    return met(passwords.verify(proving.account(), typed, now).map(proving::withAccount));
  }

  private Outcome<Proving> code(Proving proving, SecondFactor factor, String typed, Instant now) {
    return switch (factor.method()) {
      case Method.CodeByMessage(var to) -> messageCode(proving, factor, to, typed, now);
      case Method.AuthenticatorApp app -> appCodes.check(proving, factor, app, typed, now);
      case Method.PhoneApproval _ ->
          Outcome.refused(proving, Field.CODE, Reason.ANSWER_ON_THE_PHONE);
    };
  }

  private Outcome<Proving> messageCode(
      Proving proving, SecondFactor factor, Destination to, String typed, Instant now) {
    Challenge challenge = proving.challenge();
    Checked checked =
        desk.check(proving.codes(), factor.tries(), challenge.purpose(), to, typed, now);
    Proving after = proving.withCodes(checked.book());
    return checked
        .refusal()
        .map(refusal -> refused(after, factor.withTries(checked.limit()), refusal, now))
        .orElseGet(() -> proven(after, factor.used(factor.method(), now)));
  }

  /** A refused entry, counted with its factor and noted where it was looked at. */
  static Outcome<Proving> refused(
      Proving proving, SecondFactor counted, Refusal refusal, Instant now) {
    boolean lookedAt =
        proving
            .account()
            .protection()
            .factor(counted.id())
            .filter(before -> before.tries().wrong() != counted.tries().wrong())
            .isPresent();
    Outcome<Proving> outcome = Outcome.refused(withFactor(proving, counted), refusal);
    return lookedAt
        ? outcome.noting(Activity.of(now, Kind.CODE_REFUSED, counted.kind().name()))
        : outcome;
  }

  /** A right entry: the factor was used, and the challenge is met. */
  static Outcome<Proving> proven(Proving proving, SecondFactor used) {
    return met(Outcome.of(withFactor(proving, used)));
  }

  static Proving withFactor(Proving proving, SecondFactor changed) {
    return proving.withAccount(
        proving.account().protecting(p -> p.changing(changed.id(), _ -> changed)));
  }

  static Outcome<Proving> met(Outcome<Proving> done) {
    return done.isRefused()
        ? done
        : done.map(proving -> proving.withChallenge(proving.challenge().asMet()));
  }

  private Outcome<Proving> resend(Proving proving, Instant now) {
    return destination(proving)
        .map(to ->
            desk.resend(proving.codes(), proving.challenge().purpose(), to, now)
                .fold(
                    issued -> sent(proving, to, issued, now),
                    wait -> Outcome.refused(proving, wait.at(Field.CODE))))
        .orElseGet(() -> phone.resend(proving, now));
  }

  private Outcome<Proving> sent(Proving proving, Destination to, Issued issued, Instant now) {
    return Outcome.of(proving.withCodes(issued.book()))
        .sending(issued.parcel().map(parcel -> letters.code(to, parcel, now)).stream().toList());
  }

  /** Where codes for the open way go; empty where none are sent. */
  private static Optional<Destination> destination(Proving proving) {
    return proving.challenge().way() instanceof Way.Factor(var id)
        ? proving
            .account()
            .protection()
            .factor(id)
            .filter(SecondFactor::isActive)
            .flatMap(f -> f.method().destination())
        : Optional.empty();
  }
}
