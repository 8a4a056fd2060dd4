package org.twostep.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twostep.Customer;
import org.twostep.account.Activity;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Reason;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.SentCode;
import org.twostep.factor.Totp;
import org.twostep.security.SecurityInput;

/** Meeting the challenge of a sign-in, by every way there is. */
class ProverTest {
  private static final PhoneNumber NUMBER = new PhoneNumber("+15035550177");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Customer customer = new Customer();
  private String text;
  private String app;
  private String approval;
  private List<RecoveryCode> codes;

  /** With a number, an app, the phone's app and recovery codes; signed out, and asked again. */
  @BeforeEach
  void askedForProof() {
    customer.signsIn();
    text = customer.adds(Method.Kind.TEXT_MESSAGE, NUMBER.display());
    customer.waits(MINUTE);
    app = customer.adds(Method.Kind.AUTHENTICATOR, "");
    customer.waits(MINUTE);
    approval = customer.adds(Method.Kind.APPROVAL, "");
    codes = customer.makesRecoveryCodes(1);
    customer.signsOut();
    customer.waits(Duration.ofMinutes(11));
    customer.typesPassword();
  }

  private SecondFactor factor(String id) {
    return customer.account().protection().factor(id).orElseThrow();
  }

  private List<Reason> chooses(Way way) {
    return customer.proves(new ProofInput.Choose(way));
  }

  private void choosesFactor(String id) {
    assertEquals(List.of(), chooses(new Way.Factor(id)));
  }

  private boolean isIn() {
    return customer.file().isSignedIn();
  }

  private int sent(Destination to) {
    return (int) customer.posted().stream().filter(m -> m.to().equals(to)).count();
  }

  private ApprovalRequest request() {
    return customer.file().approvals().requests().getLast();
  }

  private List<Reason> answers(ApprovalRequest request, String digits) {
    return Customer.reasons(
        customer.brokerage.answerOnPhone(new ProofInput.AnswerOnPhone(request.id(), digits)));
  }

  private static String other(String digits) {
    return digits.equals("11") ? "22" : "11";
  }

  @Test
  void theRightCodeOfAMessage() {
    assertEquals(List.of(Reason.CODE_WRONG), customer.enters(Customer.WRONG_CODE));
    assertEquals(1, factor(text).tries().wrong());
    assertEquals(List.of(), customer.enters(customer.newestCode(NUMBER)));
    assertTrue(isIn());
    assertEquals(AttemptLimit.fresh(), factor(text).tries());
    assertEquals(Optional.of(customer.now), factor(text).lastUsed());
  }

  @Test
  void aCodeThatIsOldReplacedOrUsedNeverWorks() {
    String first = customer.newestCode(NUMBER);
    customer.waits(Duration.ofSeconds(30));
    assertEquals(List.of(), customer.proves(new ProofInput.Resend()));
    assertEquals(List.of(Reason.CODE_REPLACED), customer.enters(first));
    String second = customer.newestCode(NUMBER);
    customer.waits(SentCode.LIFETIME);
    assertEquals(List.of(Reason.CODE_EXPIRED), customer.enters(second));
    assertEquals(2, factor(text).tries().wrong());
    assertEquals(List.of(), customer.proves(new ProofInput.Resend()));
    assertEquals(2, factor(text).tries().wrong(), "a new code forgets nothing");
    String third = customer.newestCode(NUMBER);
    assertEquals(List.of(), customer.enters(third));
    customer.signsOut();
    customer.typesPassword();
    assertEquals(List.of(Reason.CODE_USED), customer.enters(third));
    assertFalse(isIn());
  }

  @Test
  void tenWrongEntriesAreFollowedByAWaitWhateverIsAskedFor() {
    for (int wrong = 1; wrong < 10; wrong++) {
      customer.enters(Customer.WRONG_CODE);
    }
    assertEquals(List.of(Reason.TRY_WAIT), customer.enters(Customer.WRONG_CODE));
    customer.waits(Duration.ofSeconds(29));
    customer.signsOut();
    customer.typesPassword();
    assertEquals(List.of(Reason.TRY_WAIT), customer.enters(customer.newestCode(NUMBER)));
    assertEquals(10, factor(text).tries().wrong());
    choosesFactor(app);
    assertEquals(List.of(), customer.enters(customer.codeOf(factor(app))), "another way is open");
    assertEquals(10, factor(text).tries().wrong(), "a success of another kind forgives nothing");
  }

  @Test
  void aMethodThatIsOffIsNoWayAnyMore() {
    for (int wrong = 0; wrong < 100; wrong++) {
      customer.enters(Customer.WRONG_CODE);
      customer.waits(Duration.ofMinutes(15));
      customer.typesPassword();
    }
    assertTrue(factor(text).tries().isOff());
    assertEquals(List.of(Reason.WAY_NOT_OPEN), chooses(new Way.Factor(text)));
    assertEquals(
        Optional.of(new Way.Factor(app)),
        customer.file().session().flatMap(Session::challenge).map(Challenge::way));
  }

  @Test
  void anotherWayMakesTheCodeOfTheFirstOneWorthlessOnceItSendsAnother() {
    String byText = customer.newestCode(NUMBER);
    choosesFactor(app);
    assertEquals(List.of(Reason.APP_CODE_WRONG), customer.enters(byText));
    choosesFactor(text);
    assertEquals(List.of(), customer.enters(byText), "an app sends nothing");
  }

  @Test
  void aStepOfTheAppIsTakenOnceAndNoEarlierOneAfterIt() {
    choosesFactor(app);
    String now = customer.codeOf(factor(app));
    assertEquals(List.of(), customer.enters(now));
    customer.signsOut();
    customer.typesPassword();
    choosesFactor(app);
    assertEquals(List.of(Reason.APP_CODE_USED), customer.enters(now));
    customer.waits(Totp.STEP);
    assertEquals(List.of(Reason.APP_CODE_USED), customer.enters(now));
    assertEquals(List.of(), customer.enters(customer.codeOf(factor(app))));
  }

  @Test
  void aClockThatIsOffIsNamedAndCounted() {
    choosesFactor(app);
    customer.waits(Duration.ofMinutes(5));
    String ahead = customer.codeOf(factor(app));
    customer.waits(Duration.ofMinutes(-5));
    assertEquals(List.of(Reason.APP_CLOCK_AHEAD), customer.enters(ahead));
    String behind = customer.codeOf(factor(app));
    customer.waits(Duration.ofMinutes(5));
    assertEquals(List.of(Reason.APP_CLOCK_BEHIND), customer.enters(behind));
    assertEquals(2, factor(app).tries().wrong());
  }

  @Test
  void theDigitsAreTypedOnThePhone() {
    choosesFactor(approval);
    assertEquals(List.of(Reason.ANSWER_ON_THE_PHONE), customer.enters(request().digits()));
    assertEquals(List.of(), answers(request(), request().digits()));
    assertTrue(isIn());
    assertEquals(List.of(Reason.REQUEST_OVER), answers(request(), request().digits()));
  }

  @Test
  void otherDigitsEndTheRequest() {
    choosesFactor(approval);
    assertEquals(List.of(Reason.NUMBER_EMPTY), answers(request(), " "));
    assertEquals(List.of(Reason.NUMBER_NOT_TWO_DIGITS), answers(request(), "x"));
    assertEquals(0, factor(approval).tries().wrong());
    assertEquals(
        List.of(Reason.REQUEST_WRONG_NUMBER), answers(request(), other(request().digits())));
    assertEquals(1, factor(approval).tries().wrong());
    assertEquals(List.of(Reason.REQUEST_OVER), answers(request(), request().digits()));
    assertFalse(isIn());
  }

  @Test
  void aDeniedRequestIsOverAndWrittenDown() {
    choosesFactor(approval);
    assertEquals(List.of(), customer.brokerage.denyOnPhone(request().id()).refusals());
    assertEquals(List.of(Reason.REQUEST_OVER), answers(request(), request().digits()));
    assertEquals(
        Activity.Kind.REQUEST_DENIED, customer.brokerage.recentActivity(1).getFirst().kind());
    assertFalse(isIn());
  }

  @Test
  void aRequestRunsOutAndIsNotSentAgainByItself() {
    choosesFactor(approval);
    int requests = sent(new AccountPrompt());
    ApprovalRequest first = request();
    customer.waits(ApprovalRequest.LIFETIME);
    customer.brokerage.tidy();
    assertEquals(List.of(Reason.REQUEST_RAN_OUT), answers(first, first.digits()));
    assertEquals(requests, sent(new AccountPrompt()));
    assertEquals(List.of(), customer.proves(new ProofInput.Resend()));
    assertEquals(requests + 1, sent(new AccountPrompt()));
    assertEquals(List.of(Reason.RESEND_WAIT), customer.proves(new ProofInput.Resend()));
    assertEquals(List.of(), answers(request(), request().digits()));
  }

  @Test
  void aNewerRequestReplacesTheOlder() {
    choosesFactor(approval);
    ApprovalRequest first = request();
    customer.waits(Duration.ofSeconds(30));
    customer.proves(new ProofInput.Resend());
    assertEquals(List.of(Reason.REQUEST_REPLACED), answers(first, first.digits()));
    assertFalse(isIn());
  }

  @Test
  void anAnswerSignsInTheComputerThatAskedAndNoOther() {
    choosesFactor(approval);
    ApprovalRequest own = request();
    customer.here = Customer.LIBRARY;
    customer.typesPassword();
    assertEquals(List.of(), answers(own, own.digits()));
    assertFalse(isIn(), "the library");
    customer.here = Customer.OWN;
    assertTrue(isIn());
  }

  @Test
  void aRecoveryCodeWorksOnceIsAnnouncedAndNeverComesBack() {
    int posted = customer.posted().size();
    assertEquals(List.of(), chooses(new Way.RecoveryCode()));
    assertEquals(List.of(Reason.RECOVERY_LENGTH), customer.enters("ABCD"));
    assertEquals(List.of(), customer.enters(codes.getFirst().grouped().toLowerCase(Locale.ROOT)));
    assertTrue(isIn());
    assertEquals(9, customer.account().protection().recoveryLeft());
    assertEquals(
        customer.account().onFile(),
        customer.posted().stream().skip(posted).map(m -> m.to()).toList());
    customer.signsOut();
    customer.typesPassword();
    chooses(new Way.RecoveryCode());
    assertEquals(List.of(Reason.RECOVERY_USED), customer.enters(codes.getFirst().text()));
    assertEquals(1, customer.account().tries().recovery().wrong());
  }

  @Test
  void threeLeftAreFew() {
    for (int used = 0; used < 7; used++) {
      assertFalse(customer.account().protection().recovery().orElseThrow().isLow());
      chooses(new Way.RecoveryCode());
      customer.enters(codes.get(used).text());
      customer.signsOut();
      customer.typesPassword();
    }
    assertTrue(customer.account().protection().recovery().orElseThrow().isLow());
  }

  @Test
  void thePasswordIsNoSecondFactor() {
    assertEquals(List.of(Reason.WAY_NOT_OPEN), chooses(new Way.Password()));
    assertEquals(List.of(Reason.WAY_NOT_OPEN), chooses(new Way.Factor("none")));
  }

  /** Another computer takes the factor off while this one is being asked for it. */
  @Test
  void aFactorThatWasTakenOffIsNoWayAnyMoreAndGetsNoCode() {
    customer.here = Customer.LIBRARY;
    customer.typesPassword();
    choosesFactor(app);
    customer.enters(customer.codeOf(factor(app)));
    customer.waits(MINUTE);
    choosesStepUpByApp();
    assertEquals(
        List.of(), Customer.reasons(customer.secures(new SecurityInput.Remove(text, false))));
    customer.here = Customer.OWN;
    int sent = sent(NUMBER);
    customer.proves(new ProofInput.Resend());
    assertEquals(sent, sent(NUMBER));
    assertEquals(List.of(Reason.WAY_NOT_OPEN), customer.enters(customer.newestCode(NUMBER)));
  }

  private void choosesStepUpByApp() {
    customer.secures(new SecurityInput.OpenStepUp(Challenge.Demand.ANY));
    customer.secures(new SecurityInput.StepUp(new ProofInput.Enter(customer.password)));
  }

  @Test
  void noWayIsOpenWithoutAPasswordFirst() {
    customer.signsOut();
    for (ProofInput input :
        List.of(
            new ProofInput.Enter(customer.newestCode(NUMBER)),
            new ProofInput.Enter(customer.codeOf(factor(app))),
            new ProofInput.Resend(),
            new ProofInput.Choose(new Way.Factor(text)))) {
      assertEquals(List.of(Reason.OUT_OF_TURN), customer.proves(input), input::toString);
    }
  }
}
