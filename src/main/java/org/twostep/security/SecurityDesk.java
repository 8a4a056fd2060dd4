package org.twostep.security;

import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Outcome;
import org.twostep.account.Session;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.factor.Purpose;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Prover;
import org.twostep.proof.Proving;
import org.twostep.proof.Ways;

/**
 * Where a signed-in customer changes what protects the account. Each change first wants a step-up:
 * the password or a code, no longer than ten minutes ago.
 */
public final class SecurityDesk {
  private final Prover prover;
  private final Enrolments enrolments;
  private final FactorList factors;
  private final Surroundings surroundings;
  private final PasswordChange passwordChange;

  public SecurityDesk(
      Prover prover,
      Enrolments enrolments,
      FactorList factors,
      Surroundings surroundings,
      PasswordChange passwordChange) {
    this.prover = prover;
    this.enrolments = enrolments;
    this.factors = factors;
    this.surroundings = surroundings;
    this.passwordChange = passwordChange;
  }

  /** The one function: what an input leads to. */
  public Outcome<SecurityState> apply(SecurityState state, SecurityInput input, Instant now) {
    Optional<Demand> missing =
        demand(state, input).filter(demand -> !hasSteppedUp(state, demand, now));
    return missing
        .map(demand -> stepUpFirst(state, demand, now))
        .orElseGet(() -> act(state, input, now));
  }

  /** What each input wants to see first; empty where it takes nothing away and gives nothing. */
  private static Optional<Demand> demand(SecurityState state, SecurityInput input) {
    return switch (input) {
      case SecurityInput.Begin _,
          SecurityInput.MakeDefault _,
          SecurityInput.Remove _,
          SecurityInput.NewRecoveryCodes _,
          SecurityInput.SetAskWhen _,
          SecurityInput.AddPlace _ ->
          Optional.of(Demand.ANY);
      case SecurityInput.ChangePassword _ ->
          // Its form asks for the password itself.
          Optional.of(Demand.FACTOR).filter(_ -> state.account().isProtected());
      case SecurityInput.OpenStepUp _,
          SecurityInput.StepUp _,
          SecurityInput.CancelStepUp _,
          SecurityInput.EnterDestination _,
          SecurityInput.CorrectDestination _,
          SecurityInput.EnterCode _,
          SecurityInput.Resend _,
          SecurityInput.AnswerOnPhone _,
          SecurityInput.DenyOnPhone _,
          SecurityInput.CancelEnrolment _,
          SecurityInput.Rename _,
          SecurityInput.RecoveryCodesSaved _,
          SecurityInput.RevokeDevice _,
          SecurityInput.RevokeAllDevices _,
          SecurityInput.RenamePlace _,
          SecurityInput.RemovePlace _ ->
          Optional.empty();
    };
  }

  private static boolean hasSteppedUp(SecurityState state, Demand demand, Instant now) {
    return state.visit().session().filter(s -> s.hasSteppedUp(demand, now)).isPresent();
  }

  private Outcome<SecurityState> stepUpFirst(SecurityState state, Demand demand, Instant now) {
    Outcome<SecurityState> opened = openStepUp(state, demand, now);
    return opened.isRefused()
        ? opened
        : Outcome.refused(opened.state(), Field.STEP_UP, Reason.STEP_UP_NEEDED).joinedTo(opened);
  }

  private Outcome<SecurityState> act(SecurityState state, SecurityInput input, Instant now) {
    return switch (input) {
      case SecurityInput.OpenStepUp(var demand) ->
          hasSteppedUp(state, demand, now) ? Outcome.of(state) : openStepUp(state, demand, now);
      case SecurityInput.StepUp(var proof) -> stepUp(state, proof, now);
      case SecurityInput.CancelStepUp _ -> Outcome.of(state.inSession(Session::withoutChallenge));
      case SecurityInput.Begin begin -> enrolments.begin(state, begin, now);
      case SecurityInput.EnterDestination(var typed) -> enrolments.enter(state, typed, now);
      case SecurityInput.CorrectDestination _ -> enrolments.correct(state);
      case SecurityInput.EnterCode(var typed) -> enrolments.code(state, typed, now);
      case SecurityInput.Resend _ -> enrolments.resend(state, now);
      case SecurityInput.AnswerOnPhone(var answer) -> enrolments.answer(state, answer, now);
      case SecurityInput.DenyOnPhone(var request) -> enrolments.deny(state, request, now);
      case SecurityInput.CancelEnrolment _ -> Outcome.of(state.withoutEnrolment());
      case SecurityInput.Rename rename -> factors.rename(state, rename, now);
      case SecurityInput.MakeDefault(var id) -> factors.makeDefault(state, id, now);
      case SecurityInput.Remove remove -> factors.remove(state, remove, now);
      case SecurityInput.NewRecoveryCodes(var codes) -> factors.newCodes(state, codes, now);
      case SecurityInput.RecoveryCodesSaved _ -> factors.codesSaved(state);
      case SecurityInput.RevokeDevice(var device) -> surroundings.revoke(state, device, now);
      case SecurityInput.RevokeAllDevices _ -> surroundings.revokeAll(state, now);
      case SecurityInput.SetAskWhen(var askWhen) -> surroundings.set(state, askWhen, now);
      case SecurityInput.AddPlace place -> surroundings.add(state, place, now);
      case SecurityInput.RenamePlace place -> surroundings.rename(state, place);
      case SecurityInput.RemovePlace(var place) -> surroundings.remove(state, place, now);
      case SecurityInput.ChangePassword change -> passwordChange.change(state, change, now);
    };
  }

  private Outcome<SecurityState> openStepUp(SecurityState state, Demand demand, Instant now) {
    Optional<Way> way = Ways.usual(state.account(), demand);
    if (way.isEmpty()) {
      return Outcome.refused(state, Field.STEP_UP, Reason.NO_WAY_LEFT);
    }
    Challenge challenge = Challenge.of(Purpose.STEP_UP, demand, way.get());
    return stepUp(state, prover.open(state.visit().proving(challenge), now));
  }

  private static Outcome<SecurityState> stepUp(SecurityState state, Outcome<Proving> proving) {
    return proving.map(
        done -> state.with(state.visit().with(done).inSession(s -> s.asking(done.challenge()))));
  }

  private Outcome<SecurityState> stepUp(SecurityState state, ProofInput input, Instant now) {
    Optional<Challenge> open =
        state.visit().session().filter(Session::isSignedIn).flatMap(Session::challenge);
    if (open.isEmpty()) {
      return Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN);
    }
    Outcome<Proving> done = prover.apply(state.visit().proving(open.get()), input, now);
    Outcome<SecurityState> after = stepUp(state, done);
    return done.state().isMet() ? met(after, done.state().challenge(), now) : after;
  }

  private static Outcome<SecurityState> met(
      Outcome<SecurityState> done, Challenge challenge, Instant now) {
    Session.StepUp proof = new Session.StepUp(now, strength(done.state(), challenge));
    return done.map(state -> state.inSession(session -> session.steppedUp(proof)))
        .noting(new Activity(now, Kind.STEP_UP));
  }

  private static Demand strength(SecurityState state, Challenge challenge) {
    return switch (challenge.way()) {
      case Way.Password _ -> Demand.ANY;
      case Way.RecoveryCode _ -> Demand.STRONG;
      case Way.Factor(var id) ->
          state.account().protection().factor(id).filter(f -> f.kind().isStrong()).isPresent()
              ? Demand.STRONG
              : Demand.FACTOR;
    };
  }
}
