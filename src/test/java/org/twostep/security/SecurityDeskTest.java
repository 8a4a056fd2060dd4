package org.twostep.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.Customer;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Reason;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.proof.ProofInput;
import org.twostep.security.Enrolment.Goal;

/** The Security tab: what wants a step-up, and what each input leads to. */
class SecurityDeskTest {
  private static final String SECOND = "(503) 555-0177";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Customer customer = new Customer();

  @BeforeEach
  void signedInWithAnApp() {
    customer.signsIn();
    customer.adds(Method.Kind.AUTHENTICATOR, "");
    customer.waits(Duration.ofHours(2));
    customer.signsIn();
    customer.waits(MINUTE);
  }

  private String app() {
    return customer.account().protection().factors().getFirst().id();
  }

  private List<String> active() {
    return customer.account().protection().active().stream().map(SecondFactor::id).toList();
  }

  private List<Reason> does(SecurityInput input) {
    return Customer.reasons(customer.secures(input));
  }

  private Stream<SecurityInput> wantsTheFactor() {
    return Stream.of(new SecurityInput.ChangePassword(customer.password, "violet tractor hums"));
  }

  private Stream<SecurityInput> wantsAnything() {
    return Stream.of(
        new SecurityInput.Begin(new Goal.Add(), Method.Kind.TEXT_MESSAGE),
        new SecurityInput.Begin(new Goal.Replace(app()), Method.Kind.APPROVAL),
        new SecurityInput.Begin(new Goal.OnFile(), Method.Kind.EMAIL),
        new SecurityInput.MakeDefault(app()),
        new SecurityInput.Remove(app(), true),
        new SecurityInput.NewRecoveryCodes(List.of()),
        new SecurityInput.SetAskWhen(AskWhen.LOCATION_BASED),
        new SecurityInput.AddPlace("Cabin", Cities.vpnExit().at()));
  }

  @Test
  void whateverGivesOrTakesAWayInWantsAStepUpFirst() {
    for (SecurityInput input : Stream.concat(wantsAnything(), wantsTheFactor()).toList()) {
      Account before = customer.account();
      assertEquals(List.of(Reason.STEP_UP_NEEDED), does(input), input::toString);
      assertEquals(before, customer.account(), input::toString);
      assertEquals(Optional.empty(), customer.file().enrolment(), input::toString);
      Challenge open = customer.file().session().flatMap(Session::challenge).orElseThrow();
      boolean factor = input instanceof SecurityInput.ChangePassword;
      assertEquals(factor ? Demand.FACTOR : Demand.ANY, open.demand(), input::toString);
      does(new SecurityInput.CancelStepUp());
      assertEquals(Optional.empty(), customer.file().session().flatMap(Session::challenge));
    }
  }

  @Test
  void aStepUpLastsTenMinutesAndNoLonger() {
    customer.stepsUp();
    customer.waits(Session.StepUp.LIFETIME.minusNanos(1));
    assertEquals(List.of(), does(new SecurityInput.MakeDefault(app())));
    customer.waits(Duration.ofNanos(1));
    assertEquals(List.of(Reason.STEP_UP_NEEDED), does(new SecurityInput.MakeDefault(app())));
  }

  @Test
  void aClockThatGoesBackMakesNoStepUpOutOfALaterOne() {
    customer.stepsUp();
    customer.waits(Duration.ofNanos(-1));
    assertEquals(List.of(Reason.STEP_UP_NEEDED), does(new SecurityInput.MakeDefault(app())));
  }

  @Test
  void thePasswordIsNotEnoughForANewPassword() {
    does(new SecurityInput.OpenStepUp(Demand.ANY));
    assertEquals(
        List.of(), does(new SecurityInput.StepUp(new ProofInput.Enter(customer.password))));
    assertEquals(List.of(), does(new SecurityInput.MakeDefault(app())));
    assertEquals(List.of(Reason.STEP_UP_NEEDED), does(wantsTheFactor().findFirst().orElseThrow()));
    ProofInput byPassword = new ProofInput.Choose(new Way.Password());
    assertEquals(List.of(Reason.WAY_NOT_OPEN), does(new SecurityInput.StepUp(byPassword)));
  }

  @ParameterizedTest
  @EnumSource
  void aFactorOfEachKindIsAddedAndToldOf(Method.Kind kind) {
    int posted = customer.posted().size();
    String to = kind == Method.Kind.EMAIL ? "maya@reyes.example" : SECOND;
    String id = customer.adds(kind, to);
    assertEquals(List.of(app(), id), active());
    SecondFactor added = customer.account().protection().factor(id).orElseThrow();
    assertEquals(kind, added.kind());
    assertEquals(Optional.of(customer.now), added.lastUsed());
    assertEquals(
        Set.copyOf(customer.account().onFile()),
        Set.copyOf(
            customer.posted().stream()
                .skip(posted)
                .filter(m -> m.subject().equals("A sign-in method was added"))
                .map(Message::to)
                .toList()));
    assertTrue(
        customer.brokerage.recentActivity(9).stream()
            .anyMatch(row -> row.kind() == Activity.Kind.FACTOR_ADDED));
  }

  @ParameterizedTest
  @EnumSource
  void theOldFactorWorksUntilTheNewOneIsProven(Method.Kind kind) {
    String old = app();
    customer.changes(new SecurityInput.Rename(old, "My phone"));
    customer.waits(MINUTE);
    customer.changes(new SecurityInput.Begin(new Goal.Replace(old), kind));
    assertEquals(List.of(old), active());
    assertEquals(List.of(), does(new SecurityInput.CancelEnrolment()));
    assertEquals(List.of(old), active());
    customer.waits(MINUTE);
    String to = kind == Method.Kind.EMAIL ? "maya@reyes.example" : SECOND;
    String next = customer.enrols(new Goal.Replace(old), kind, to);
    assertEquals(List.of(next), active());
    assertEquals("My phone", customer.defaultFactor().name());
  }

  @Test
  void whatIsThereAlreadyIsNotAddedTwice() {
    customer.adds(Method.Kind.TEXT_MESSAGE, SECOND);
    customer.waits(MINUTE);
    customer.adds(Method.Kind.APPROVAL, "");
    customer.waits(MINUTE);
    customer.changes(new SecurityInput.Begin(new Goal.Add(), Method.Kind.TEXT_MESSAGE));
    assertEquals(List.of(Reason.FACTOR_THERE), does(new SecurityInput.EnterDestination(SECOND)));
    assertEquals(
        List.of(Reason.FACTOR_THERE),
        does(new SecurityInput.Begin(new Goal.Add(), Method.Kind.APPROVAL)));
  }

  @Test
  void whatWasToBeReplacedMayBeGone() {
    String old = app();
    customer.changes(new SecurityInput.Begin(new Goal.Replace(old), Method.Kind.TEXT_MESSAGE));
    assertEquals(List.of(), does(new SecurityInput.Remove(old, true)));
    assertFalse(customer.account().isProtected());
    customer.waits(Duration.ofSeconds(1));
    does(new SecurityInput.EnterDestination(SECOND));
    String code = customer.newestCode(new PhoneNumber("+15035550177"));
    assertEquals(List.of(), does(new SecurityInput.EnterCode(code)));
    customer.notMe(customer.newestLink());
    assertEquals(List.of(), active(), "what the customer took off does not come back");
  }

  @Test
  void theLastOneAsksTwiceAndTakesItsStandInsAlong() {
    customer.makesRecoveryCodes(1);
    assertEquals(List.of(Reason.LAST_FACTOR), does(new SecurityInput.Remove(app(), false)));
    assertEquals(List.of(), does(new SecurityInput.Remove(app(), true)));
    Account account = customer.account();
    assertFalse(account.isProtected());
    assertEquals(Optional.empty(), account.protection().recovery());
    assertEquals(List.of(), account.protection().devices());
    assertEquals(Optional.empty(), account.protection().askWhen());
  }

  @Test
  void theDefaultIsAskedForFirst() {
    String text = customer.adds(Method.Kind.TEXT_MESSAGE, SECOND);
    assertEquals(List.of(app(), text), active());
    assertEquals(List.of(), does(new SecurityInput.MakeDefault(text)));
    assertEquals(text, customer.defaultFactor().id());
    customer.signsOut();
    customer.typesPassword();
    assertEquals(
        Optional.of(new Way.Factor(text)),
        customer.file().session().flatMap(Session::challenge).map(Challenge::way));
  }

  @Test
  void aNameIsReadAndKept() {
    assertEquals(List.of(), does(new SecurityInput.Rename(app(), "  Work phone ")));
    assertEquals("Work phone", customer.defaultFactor().name());
    assertEquals(List.of(Reason.NAME_EMPTY), does(new SecurityInput.Rename(app(), "  ")));
    assertEquals(
        List.of(Reason.NAME_TOO_LONG), does(new SecurityInput.Rename(app(), "🙂".repeat(41))));
    assertEquals(List.of(), does(new SecurityInput.Rename(app(), "🙂".repeat(40))));
    assertEquals(List.of(Reason.OUT_OF_TURN), does(new SecurityInput.Rename("none", "x")));
  }

  @Test
  void aNewNumberIsConfirmedAtTheNewAndAnnouncedAtTheOld() {
    int posted = customer.posted().size();
    customer.changes(new SecurityInput.Begin(new Goal.OnFile(), Method.Kind.TEXT_MESSAGE));
    does(new SecurityInput.EnterDestination(SECOND));
    PhoneNumber next = new PhoneNumber("+15035550177");
    assertEquals(next, customer.posted().getLast().to());
    assertEquals(PracticeCustomer.PHONE, customer.account().phone(), "not before its code");
    assertEquals(
        List.of(Reason.CODE_WRONG), does(new SecurityInput.EnterCode(Customer.WRONG_CODE)));
    assertEquals(List.of(), does(new SecurityInput.EnterCode(customer.newestCode(next))));
    assertEquals(next, customer.account().phone());
    assertEquals(
        Set.of(PracticeCustomer.PHONE, next, PracticeCustomer.EMAIL),
        Set.copyOf(
            customer.posted().stream()
                .skip(posted)
                .filter(m -> m.subject().startsWith("The phone number"))
                .map(Message::to)
                .toList()));
  }

  @Test
  void aNewSetOfRecoveryCodesVoidsTheOld() {
    String old = customer.makesRecoveryCodes(1).getFirst().grouped();
    customer.waits(MINUTE);
    String next = customer.makesRecoveryCodes(2).getFirst().grouped();
    customer.signsOut();
    customer.typesPassword();
    customer.proves(new ProofInput.Choose(new Way.RecoveryCode()));
    assertEquals(List.of(Reason.RECOVERY_WRONG), customer.enters(old));
    assertEquals(List.of(), customer.enters(next));
  }

  @Test
  void nothingHereWorksSignedOut() {
    customer.signsOut();
    for (SecurityInput input : Stream.concat(wantsAnything(), wantsTheFactor()).toList()) {
      CustomerFile before = customer.file();
      Outcome<CustomerFile> outcome = customer.secures(input);
      assertEquals(List.of(Reason.NOT_SIGNED_IN), Customer.reasons(outcome));
      assertEquals(before, customer.file());
    }
  }
}
