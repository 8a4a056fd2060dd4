package org.twostep.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.twostep.SettableClock;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.app.DesktopBench;
import org.twostep.entry.Refusal;
import org.twostep.factor.Totp;
import org.twostep.proof.ProofInput;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;

/**
 * An account with ways to sign in, whose customer is signed in and has just shown who they are:
 * without the screens on the way.
 */
final class Secured {
  private static final Map<Method.Kind, Method> METHODS =
      Map.of(
          Method.Kind.TEXT_MESSAGE, new Method.CodeByMessage(PracticeCustomer.PHONE),
          Method.Kind.EMAIL, new Method.CodeByMessage(PracticeCustomer.EMAIL),
          Method.Kind.AUTHENTICATOR, new Method.AuthenticatorApp("sealed", Totp.NEVER),
          Method.Kind.APPROVAL, new Method.PhoneApproval());
  private static final Map<Method.Kind, String> IDS =
      Map.of(
          Method.Kind.TEXT_MESSAGE, "text",
          Method.Kind.EMAIL, "email",
          Method.Kind.AUTHENTICATOR, "app",
          Method.Kind.APPROVAL, "phone");

  private final DesktopBench bench;

  Secured(DesktopBench bench) {
    this.bench = bench;
  }

  /** Registered are exactly these, the first one being asked for first. */
  Secured with(Method.Kind... kinds) {
    List<SecondFactor> factors = Stream.of(kinds).map(Secured::factor).toList();
    new Shortcut(bench).signIn();
    protecting(p -> p.withFactors(factors));
    does(new SecurityInput.OpenStepUp(Demand.ANY));
    does(new SecurityInput.StepUp(new ProofInput.Enter(PracticeCustomer.PASSWORD)));
    return this;
  }

  private static SecondFactor factor(Method.Kind kind) {
    return SecondFactor.registered(
        IDS.get(kind), METHODS.get(kind), SettableClock.START.minus(Duration.ofDays(2)));
  }

  Secured withEveryKind() {
    return with(Method.Kind.values());
  }

  /** Both computers are trusted. */
  Secured withTrust() {
    return protecting(
        p -> p.trusting("OWN", SettableClock.START).trusting("LIBRARY", SettableClock.START));
  }

  Secured protecting(UnaryOperator<Protection> change) {
    bench.change(file -> PhoneRequest.withAccount(file, file.account().protecting(change)));
    return this;
  }

  /** Has begun to add another way, beside one of another kind. */
  Secured begin(Method.Kind kind) {
    return begin(new Goal.Add(), kind);
  }

  Secured begin(Goal goal, Method.Kind kind) {
    with(other(kind));
    does(new SecurityInput.Begin(goal, kind));
    return this;
  }

  /** A kind that does not stand in the way of this one. */
  static Method.Kind other(Method.Kind kind) {
    return kind == Method.Kind.TEXT_MESSAGE ? Method.Kind.EMAIL : Method.Kind.TEXT_MESSAGE;
  }

  static String id(Method.Kind kind) {
    return IDS.get(kind);
  }

  void does(SecurityInput input) {
    List<Refusal> refusals = bench.brokerage().secure(input).refusals();
    if (!refusals.isEmpty()) {
      throw new AssertionError("refused: " + refusals);
    }
    bench.world().carry();
  }
}
