package org.twostep.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.CheapHasher;
import org.twostep.account.Account;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.factor.Purpose;

/** What the guide says while the second factor is asked for. */
class GuidanceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final String MESSAGE = "hint.after.code";

  private static Protection everyFactor() {
    return Protection.none()
        .withFactors(
            List.of(
                factor("text", new Method.CodeByMessage(PracticeCustomer.PHONE)),
                factor("mail", new Method.CodeByMessage(PracticeCustomer.EMAIL)),
                factor("app", new Method.AuthenticatorApp("sealed", 0)),
                factor("phone", new Method.PhoneApproval())));
  }

  private static Account account() {
    return PracticeAccount.fresh(new CheapHasher()).account().protecting(_ -> everyFactor());
  }

  private static SecondFactor factor(String id, Method method) {
    return SecondFactor.registered(id, method, NOW);
  }

  private static CustomerFile asking(Way way) {
    CustomerFile file = CustomerFile.of(account());
    Challenge challenge = Challenge.of(Purpose.SIGN_IN, Demand.FACTOR, way);
    Session session =
        Session.asked(new Origin("OWN", Optional.empty()), challenge, NOW.plusSeconds(1));
    return new CustomerFile(
        file.account(),
        Optional.of(session),
        file.elsewhere(),
        file.registration(),
        file.codes(),
        file.approvals(),
        file.enrolment(),
        file.reset());
  }

  private static String hint(Way way) {
    return Guidance.of(asking(way), Page.SIGN_IN_CODE).hint();
  }

  @Test
  void itSpeaksOfTheWayThatIsOpen() {
    assertEquals(MESSAGE, hint(new Way.Factor("text")));
    assertEquals(MESSAGE, hint(new Way.Factor("mail")));
    assertEquals(MESSAGE + ".authenticator", hint(new Way.Factor("app")));
    assertEquals(MESSAGE + ".approval", hint(new Way.Factor("phone")));
    assertEquals(MESSAGE + ".recovery", hint(new Way.RecoveryCode()));
  }

  @Test
  void aFactorThatIsGoneOrNoSessionAtAllDoesNotStopIt() {
    assertEquals(MESSAGE, hint(new Way.Factor("gone")));
    assertEquals(MESSAGE, Guidance.of(CustomerFile.of(account()), Page.SIGN_IN_CODE).hint());
  }
}
