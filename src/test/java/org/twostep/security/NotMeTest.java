package org.twostep.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.Customer;
import org.twostep.account.Account;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecurityChange;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Reason;
import org.twostep.factor.RecoveryCode;
import org.twostep.message.Letters.Notice;
import org.twostep.place.Cities;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.security.Enrolment.Goal;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;

/** "This wasn't me", for every notice there is. */
class NotMeTest {
  private static final String SECOND = "(503) 555-0177";
  private static final String THIRD = "(503) 555-0188";

  /** Notices that carry no link: nothing was changed. */
  private static final Set<Notice> WITHOUT_LINK =
      EnumSet.of(Notice.REGISTRATION_DENIED, Notice.REGISTRATION_DROPPED, Notice.CHANGE_FROZEN);

  private final Customer customer = new Customer();

  /** An account with an app and a second number, a moment before the change. */
  private void prepared(Notice notice) {
    customer.signsIn();
    if (notice != Notice.TWO_FACTOR_ON) {
      customer.adds(Method.Kind.AUTHENTICATOR, "");
      customer.waits(Duration.ofMinutes(1));
    }
    if (notice == Notice.FACTOR_REMOVED || notice == Notice.FACTOR_DEFAULT) {
      customer.adds(Method.Kind.TEXT_MESSAGE, SECOND);
      customer.waits(Duration.ofMinutes(1));
    }
    if (Set.of(Notice.RECOVERY_CODE_USED, Notice.TWO_FACTOR_OFF).contains(notice)) {
      customer.makesRecoveryCodes(1);
      customer.waits(Duration.ofMinutes(1));
    }
    if (Set.of(Notice.ALERT_SENT, Notice.JOURNEY_REFUSED).contains(notice)) {
      customer.changes(new SecurityInput.SetAskWhen(AskWhen.LOCATION_BASED));
      customer.signsOut();
      customer.waits(Duration.ofMinutes(1));
    }
  }

  private String app() {
    return customer.account().protection().factors().getFirst().id();
  }

  private String last() {
    return customer.account().protection().factors().getLast().id();
  }

  private void changes(Notice notice) {
    switch (notice) {
      case TWO_FACTOR_ON -> customer.adds(Method.Kind.TEXT_MESSAGE, SECOND);
      case TWO_FACTOR_OFF -> customer.changes(new SecurityInput.Remove(app(), true));
      case FACTOR_ADDED -> customer.adds(Method.Kind.TEXT_MESSAGE, SECOND);
      case FACTOR_REPLACED ->
          customer.enrols(new Goal.Replace(app()), Method.Kind.TEXT_MESSAGE, SECOND);
      case FACTOR_REMOVED -> customer.changes(new SecurityInput.Remove(last(), false));
      case FACTOR_DEFAULT -> customer.changes(new SecurityInput.MakeDefault(last()));
      case PASSWORD_CHANGED -> {
        String next = "violet tractor hums at noon";
        customer.changes(new SecurityInput.ChangePassword(customer.password, next));
        customer.password = next;
      }
      case PASSWORD_RESET -> resets();
      case DEVICE_TRUSTED -> {
        customer.signsOut();
        customer.typesPassword();
        customer.brokerage.signIn(new SignIn.Input.TrustThisComputer(true));
        assertEquals(List.of(), customer.enters(customer.codeOf(customer.defaultFactor())));
      }
      case PLACE_ADDED ->
          customer.changes(new SecurityInput.AddPlace("Cabin", Cities.vpnExit().at()));
      case RECOVERY_CODES_MADE -> customer.makesRecoveryCodes(2);
      case RECOVERY_CODE_USED -> {
        customer.signsOut();
        customer.typesPassword();
        useRecoveryCode();
      }
      case PHONE_CHANGED -> customer.enrols(new Goal.OnFile(), Method.Kind.TEXT_MESSAGE, SECOND);
      case EMAIL_CHANGED ->
          customer.enrols(new Goal.OnFile(), Method.Kind.EMAIL, "maya@reyes.example");
      case ASK_WHEN_CHANGED -> customer.changes(new SecurityInput.SetAskWhen(AskWhen.TIME_BASED));
      case ALERT_SENT -> customer.typesPassword();
      case JOURNEY_REFUSED -> {
        customer.here = new Origin("OWN", Optional.of(Cities.vpnExit()));
        customer.typesPassword();
      }
      case REGISTRATION_DENIED, REGISTRATION_DROPPED, CHANGE_FROZEN ->
          throw new AssertionError("nothing to stop");
    }
  }

  private void useRecoveryCode() {
    String first = RecoveryCode.draw(new Random(1)).grouped();
    var way = new Challenge.Way.RecoveryCode();
    assertEquals(List.of(), customer.proves(new ProofInput.Choose(way)));
    assertEquals(List.of(), customer.enters(first));
  }

  private void resets() {
    customer.resets(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME));
    customer.resets(new ForgottenPassword.Input.Code(customer.newestCode(PracticeCustomer.EMAIL)));
    customer.resets(
        new ForgottenPassword.Input.Proof(
            new ProofInput.Enter(customer.codeOf(customer.defaultFactor()))));
    String next = "violet tractor hums at noon";
    assertEquals(List.of(), customer.resets(new ForgottenPassword.Input.NewPassword(next)));
    customer.password = next;
  }

  private static List<String> active(Account account) {
    return account.protection().active().stream().map(SecondFactor::id).toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChangedIsAsItWas(Notice notice) {
    if (WITHOUT_LINK.contains(notice)) {
      return;
    }
    prepared(notice);
    Account before = customer.account();
    changes(notice);
    String link = customer.newestLink();
    customer.here = Customer.LIBRARY;
    customer.waits(SecurityChange.LIFETIME.minusNanos(1));
    customer.brokerage.tidy();
    assertEquals(List.of(), customer.notMe(link));
    Account after = customer.account();
    assertEquals(active(before), active(after), "the factors, and their order");
    assertEquals(before.phone(), after.phone());
    assertEquals(before.email(), after.email());
    assertEquals(before.protection().places(), after.protection().places());
    assertEquals(List.of(), after.protection().devices());
    assertTrue(after.password().frozen());
    assertEquals(List.of(), customer.file().sessions());
    assertEquals(List.of(Reason.PASSWORD_FROZEN), customer.typesPassword());
    assertEquals(List.of(Reason.NOT_ME_OVER), customer.notMe(link), "once only");
    boolean codes = Set.of(Notice.RECOVERY_CODES_MADE, Notice.RECOVERY_CODE_USED).contains(notice);
    assertTrue(!codes || after.protection().recovery().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void afterAWeekItIsTooLate(Notice notice) {
    if (WITHOUT_LINK.contains(notice)) {
      return;
    }
    prepared(notice);
    changes(notice);
    String link = customer.newestLink();
    customer.waits(SecurityChange.LIFETIME);
    Account before = customer.account();
    assertEquals(List.of(Reason.NOT_ME_OVER), customer.notMe(link));
    assertEquals(before, customer.account());
  }

  @Test
  void onlyTheLinkWillDo() {
    prepared(Notice.FACTOR_ADDED);
    changes(Notice.FACTOR_ADDED);
    for (String token : List.of("", "x", customer.newestLink() + "x", "n")) {
      assertEquals(List.of(Reason.NOT_ME_OVER), customer.notMe(token));
    }
    assertFalse(customer.account().password().frozen());
  }

  /** In whichever order the links are followed, the customer's own number is the one that stays. */
  @Test
  void theSecondOfThreeNumbersDoesNotComeBack() {
    for (boolean latestFirst : List.of(true, false)) {
      Customer other = new Customer();
      other.signsIn();
      List<String> links = new ArrayList<>();
      for (String number : List.of(SECOND, THIRD)) {
        other.enrols(new Goal.OnFile(), Method.Kind.TEXT_MESSAGE, number);
        links.add(other.newestLink());
        other.waits(Duration.ofMinutes(1));
      }
      (latestFirst ? links.reversed() : links).forEach(other::notMe);
      assertEquals(PracticeCustomer.PHONE, other.account().phone());
    }
  }

  @Test
  void theSecondOfThreeFactorsDoesNotComeBack() {
    for (boolean latestFirst : List.of(true, false)) {
      Customer other = new Customer();
      other.signsIn();
      String own = other.adds(Method.Kind.TEXT_MESSAGE, PracticeCustomer.PHONE.display());
      List<String> links = new ArrayList<>();
      String present = own;
      for (String number : List.of(SECOND, THIRD)) {
        other.waits(Duration.ofMinutes(1));
        present = other.enrols(new Goal.Replace(present), Method.Kind.TEXT_MESSAGE, number);
        links.add(other.newestLink());
      }
      (latestFirst ? links.reversed() : links).forEach(other::notMe);
      assertEquals(List.of(own), active(other.account()));
    }
  }

  /** Else the codes for a forgotten password would go to whoever registered. */
  @Test
  void aStrangersNumberThatARegistrationBroughtGoesWithIt() {
    customer.signsIn();
    customer.brokerage.register(new Input.Begin(Way.SHORT));
    customer.brokerage.register(new Input.Phone(SECOND));
    customer.brokerage.register(
        new Input.Code(customer.newestCode(new PhoneNumber("+15035550177"))));
    assertEquals(new PhoneNumber("+15035550177"), customer.account().phone());
    assertEquals(List.of(), customer.notMe(customer.newestLink()));
    assertEquals(PracticeCustomer.PHONE, customer.account().phone());
    assertFalse(customer.account().isProtected());
  }

  @Test
  void recoveryCodesOfAStrangerDoNotOutliveTheirFactor() {
    customer.signsIn();
    customer.adds(Method.Kind.TEXT_MESSAGE, SECOND);
    String link = customer.newestLink();
    customer.waits(Duration.ofMinutes(1));
    customer.makesRecoveryCodes(3);
    customer.notMe(link);
    assertFalse(customer.account().isProtected());
    assertEquals(Optional.empty(), customer.account().protection().recovery());
  }

  @Test
  void whatIsUnderWayEnds() {
    List<Consumer<Customer>> begun =
        List.of(
            c -> c.changes(new SecurityInput.Begin(new Goal.Add(), Method.Kind.APPROVAL)),
            c -> c.resets(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME)),
            c -> c.brokerage.register(new Input.Begin(Way.FULL)));
    for (Consumer<Customer> begin : begun) {
      Customer other = new Customer();
      other.signsIn();
      other.enrols(new Goal.OnFile(), Method.Kind.TEXT_MESSAGE, SECOND);
      String link = other.newestLink();
      begin.accept(other);
      assertEquals(List.of(), other.notMe(link));
      assertEquals(Optional.empty(), other.file().enrolment());
      assertEquals(Optional.empty(), other.file().reset());
      assertEquals(Optional.empty(), other.file().registration());
    }
  }
}
