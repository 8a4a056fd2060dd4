package org.twostep.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.Customer;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Method;
import org.twostep.account.Password;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecurityChange;
import org.twostep.account.Session;
import org.twostep.place.Place;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;

/** Sign-ins on several computers, what is written down of them, and which page each leads to. */
class ComputersTest {
  private final Customer customer = new Customer();

  @Test
  void eachComputerHasItsOwnSignIn() {
    customer.signsIn();
    customer.here = Customer.LIBRARY;
    assertFalse(customer.file().isSignedIn());
    assertEquals(1, customer.file().elsewhere().size());
    customer.signsIn();
    customer.here = Customer.OWN;
    assertTrue(customer.file().isSignedIn());
    customer.signsOut();
    customer.here = Customer.LIBRARY;
    assertTrue(customer.file().isSignedIn(), "signing out here signs out here");
  }

  @Test
  void eachSessionEndsByItsOwnTime() {
    customer.signsIn();
    customer.waits(Duration.ofMinutes(30));
    customer.here = Customer.LIBRARY;
    customer.signsIn();
    customer.waits(Duration.ofMinutes(31));
    customer.brokerage.tidy();
    assertEquals(List.of("LIBRARY"), computers());
    Activity ended = customer.brokerage.recentActivity(1).getFirst();
    assertEquals(Kind.SESSION_ENDED, ended.kind());
    assertEquals("OWN", ended.device(), "whose it was, not who noticed");
    assertEquals(customer.now.minus(Duration.ofMinutes(1)), ended.at());
  }

  private List<String> computers() {
    return customer.file().sessions().stream().map(s -> s.origin().device()).toList();
  }

  @Test
  void stayingLengthensASessionUpToADayInAll() {
    customer.signsIn();
    Session session = customer.file().session().orElseThrow();
    assertEquals(customer.now.plus(Session.IDLE), session.endsAt());
    for (int minutes = 0; minutes < 23 * 60; minutes += 30) {
      customer.waits(Duration.ofMinutes(30));
      customer.brokerage.signIn(new SignIn.Input.Stay());
    }
    Session old = customer.file().session().orElseThrow();
    assertEquals(session.since().plus(Session.TOTAL), old.endsAt());
    assertFalse(old.canBeLengthened());
    customer.now = old.endsAt();
    customer.brokerage.signIn(new SignIn.Input.Stay());
    assertTrue(customer.file().isSignedIn());
    customer.waits(Duration.ofNanos(1));
    customer.brokerage.signIn(new SignIn.Input.Stay());
    assertFalse(customer.file().isSignedIn());
  }

  @Test
  void everythingIsWrittenDownWithComputerAndPlace() {
    customer.signsIn();
    customer.adds(Method.Kind.TEXT_MESSAGE, "(503) 555-0177");
    customer.signsOut();
    int messages = customer.posted().size();
    List<Activity> rows = customer.brokerage.recentActivity(100);
    assertEquals(messages, rows.stream().filter(r -> r.kind() == Kind.MESSAGE_SENT).count());
    String home = Customer.OWN.place().map(Place::name).orElseThrow();
    rows.forEach(row -> {
      assertEquals("OWN", row.device());
      assertEquals(home, row.place());
    });
  }

  @Test
  void whatIsOldIsForgottenAndWhatCanBePutBackIsKept() {
    customer.signsIn();
    String first = customer.adds(Method.Kind.TEXT_MESSAGE, "(503) 555-0177");
    customer.waits(Duration.ofMinutes(1));
    customer.enrols(new Goal.Replace(first), Method.Kind.AUTHENTICATOR, "");
    customer.waits(SecurityChange.LIFETIME.minusNanos(1));
    customer.brokerage.tidy();
    assertTrue(customer.account().protection().factor(first).isPresent());
    customer.waits(Duration.ofNanos(1));
    customer.brokerage.tidy();
    assertEquals(Optional.empty(), customer.account().protection().factor(first));
    assertEquals(List.of(), customer.account().changes());
    assertEquals(
        List.of(SecondFactor.State.ACTIVE),
        customer.account().protection().factors().stream().map(SecondFactor::state).toList());
  }

  @Test
  void everyPageLeadsWhereTheFileLeads() {
    CustomerFile out = customer.file();
    customer.typesPassword();
    CustomerFile in = customer.file();
    customer.secures(new SecurityInput.Begin(new Goal.Add(), Method.Kind.TEXT_MESSAGE));
    CustomerFile stepping = customer.file();
    customer.stepsUp();
    CustomerFile stepped = customer.file();
    customer.secures(new SecurityInput.Begin(new Goal.Add(), Method.Kind.AUTHENTICATOR));
    CustomerFile enrolling = customer.file();
    customer.adds(Method.Kind.AUTHENTICATOR, "");
    CustomerFile on = customer.file();
    customer.signsOut();
    customer.waits(Duration.ofMinutes(1));
    CustomerFile onAndOut = customer.file();
    customer.typesPassword();
    CustomerFile asked = customer.file();
    CustomerFile registering = registering();
    CustomerFile resetting = resetting();
    for (Page page : Page.values()) {
      assertEquals(Page.SIGN_IN, page.after(in, out), page::name);
      assertEquals(Page.HOME, page.after(out, in), page::name);
      assertEquals(Page.HOME, page.after(asked, on), page::name);
      assertEquals(Page.SIGN_IN_CODE, page.after(onAndOut, asked), page::name);
      assertEquals(Page.STEP_UP, page.after(in, stepping), page::name);
      assertEquals(Page.ENROLMENT, page.after(stepped, enrolling), page::name);
      assertEquals(Page.PROTECTED, page.after(enrolling, on), page::name);
      assertEquals(Page.REGISTRATION, page.after(in, registering), page::name);
      assertEquals(Page.FORGOT_PASSWORD, page.after(out, resetting), page::name);
      assertEquals(
          Page.PASSWORD_RESET_DONE, page.after(resetting, withNewPassword(out)), page::name);
      assertEquals(Page.CHANGE_STOPPED, page.after(on, frozen(onAndOut)), page::name);
      assertEquals(
          page == Page.STEP_UP
              ? Page.PROFILE_SECURITY
              : page.isBeforeSignIn() ? page : leaves(page),
          page.after(stepped, stepped),
          page::name);
    }
  }

  /** Pages that have nothing to do while nothing is under way lead back. */
  private static Page leaves(Page page) {
    return page == Page.REGISTRATION || page == Page.ENROLMENT ? Page.PROFILE_SECURITY : page;
  }

  private static CustomerFile registering() {
    Customer other = new Customer();
    other.signsIn();
    other.brokerage.register(new Input.Begin(Way.SHORT));
    return other.file();
  }

  private static CustomerFile resetting() {
    Customer other = new Customer();
    other.resets(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME));
    return other.file();
  }

  private static CustomerFile withNewPassword(CustomerFile file) {
    return CustomerFile.of(
        file.account().withPassword(new Password("new", PracticeCustomer.PASSWORD_SET, false)));
  }

  private static CustomerFile frozen(CustomerFile file) {
    return CustomerFile.of(file.account().withPassword(file.account().password().freeze()));
  }
}
