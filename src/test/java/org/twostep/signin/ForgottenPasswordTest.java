package org.twostep.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.twostep.Customer;
import org.twostep.Seeded;
import org.twostep.account.Activity;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.Purpose;
import org.twostep.message.Message;
import org.twostep.proof.ProofInput;
import org.twostep.signin.ForgottenPassword.Input;
import org.twostep.signin.PasswordReset.Stage;

/** The way back in, and that it is no way round and tells nothing. */
class ForgottenPasswordTest {
  private static final String NEXT = "violet tractor hums at noon";
  private static final String EMAIL = PracticeCustomer.EMAIL.display();
  private static final String PHONE = PracticeCustomer.PHONE.display();

  private final Customer customer = new Customer();

  private Stage stage() {
    return customer.file().reset().orElseThrow().stage();
  }

  private void asks() {
    assertEquals(List.of(), customer.resets(new Input.Ask(PracticeCustomer.USERNAME)));
  }

  private List<Reason> typesCode() {
    Destination to = customer.file().reset().orElseThrow().to();
    return customer.resets(new Input.Code(customer.newestCode(to)));
  }

  private List<Reason> proves(String typed) {
    return customer.resets(new Input.Proof(new ProofInput.Enter(typed)));
  }

  private void setsPassword() {
    assertEquals(List.of(), customer.resets(new Input.NewPassword(NEXT)));
    customer.password = NEXT;
    assertEquals(Optional.empty(), customer.file().reset());
  }

  /** Signed out, with this done before. */
  private Customer prepared(Consumer<Customer> before) {
    customer.signsIn();
    before.accept(customer);
    customer.signsOut();
    customer.waits(Duration.ofMinutes(11));
    return customer;
  }

  @Test
  void withoutAFactorTwoMessagesToTwoPlacesAreNeeded() {
    asks();
    assertEquals(PracticeCustomer.EMAIL, customer.posted().getLast().to());
    assertEquals(List.of(Reason.OUT_OF_TURN), customer.resets(new Input.NewPassword(NEXT)));
    assertEquals(List.of(), typesCode());
    assertTrue(customer.file().reset().orElseThrow().isSecondMessage());
    assertEquals(PracticeCustomer.PHONE, customer.posted().getLast().to());
    String first = customer.newestCode(PracticeCustomer.EMAIL);
    assertFalse(customer.resets(new Input.Code(first)).isEmpty(), "the first code once more");
    assertEquals(List.of(Reason.OUT_OF_TURN), customer.resets(new Input.NewPassword(NEXT)));
    assertEquals(List.of(), typesCode());
    setsPassword();
    customer.signsIn();
  }

  @Test
  void aFactorIsAskedForBesideTheMessage() {
    prepared(c -> c.adds(Method.Kind.AUTHENTICATOR, ""));
    asks();
    assertEquals(List.of(), typesCode());
    assertEquals(Stage.PROOF, stage());
    assertEquals(List.of(Reason.OUT_OF_TURN), customer.resets(new Input.NewPassword(NEXT)));
    assertEquals(List.of(Reason.OUT_OF_TURN), customer.resets(new Input.Code("123456")));
    assertEquals(List.of(Reason.WAY_NOT_OPEN), customer.resetsBy(new Way.Password()));
    assertEquals(List.of(), proves(customer.codeOf(customer.defaultFactor())));
    setsPassword();
  }

  @Test
  void aRecoveryCodeWillDoOnce() {
    List<String> codes = new ArrayList<>();
    prepared(c -> {
      c.adds(Method.Kind.AUTHENTICATOR, "");
      c.waits(Duration.ofMinutes(1));
      c.makesRecoveryCodes(7).forEach(code -> codes.add(code.grouped()));
    });
    asks();
    typesCode();
    assertEquals(List.of(), customer.resetsBy(new Way.RecoveryCode()));
    assertEquals(List.of(), proves(codes.getFirst()));
    setsPassword();
    customer.waits(Duration.ofMinutes(11));
    asks();
    typesCode();
    assertEquals(List.of(), customer.resetsBy(new Way.RecoveryCode()));
    assertEquals(List.of(Reason.RECOVERY_USED), proves(codes.getFirst()));
    assertEquals(Stage.PROOF, stage());
  }

  @Test
  void theMessageNeverGoesWhereTheDefaultFactorSendsItsCodes() {
    prepared(c -> c.adds(Method.Kind.EMAIL, EMAIL));
    asks();
    assertEquals(PracticeCustomer.PHONE, customer.posted().getLast().to());
    assertEquals(List.of(), typesCode());
    assertEquals(PracticeCustomer.EMAIL, customer.posted().getLast().to());
    assertEquals(List.of(), proves(customer.newestCode(PracticeCustomer.EMAIL)));
    setsPassword();
  }

  @Test
  void oneMailboxNeverCountsTwice() {
    prepared(c -> {
      c.adds(Method.Kind.TEXT_MESSAGE, PHONE);
      c.waits(Duration.ofMinutes(1));
      c.adds(Method.Kind.EMAIL, EMAIL);
    });
    String email = customer.account().protection().active().getLast().id();
    asks();
    assertEquals(PracticeCustomer.EMAIL, customer.posted().getLast().to());
    typesCode();
    assertEquals(List.of(Reason.WAY_NOT_OPEN), customer.resetsBy(new Way.Factor(email)));
    assertFalse(
        ForgottenPassword.ways(customer.account(), customer.file().reset().orElseThrow())
            .contains(new Way.Factor(email)));
  }

  @Test
  void aFactorSwitchedOnMeanwhileIsAskedForToo() {
    asks();
    typesCode();
    assertTrue(customer.file().reset().orElseThrow().isSecondMessage());
    customer.here = Customer.LIBRARY;
    customer.signsIn();
    customer.adds(Method.Kind.AUTHENTICATOR, "");
    customer.here = Customer.OWN;
    assertEquals(List.of(), typesCode());
    assertEquals(Stage.PROOF, stage());
    assertEquals(List.of(Reason.OUT_OF_TURN), customer.resets(new Input.NewPassword(NEXT)));
  }

  @Test
  void everyComputerIsSignedOutAndEveryAddressHearsOfIt() {
    customer.signsIn();
    customer.adds(Method.Kind.EMAIL, "maya@reyes.example");
    customer.here = Customer.LIBRARY;
    customer.waits(Duration.ofMinutes(1));
    asks();
    typesCode();
    assertEquals(List.of(), proves(customer.newestCode(new EmailAddress("maya@reyes.example"))));
    int before = customer.posted().size();
    setsPassword();
    assertEquals(List.of(), customer.file().sessions());
    assertEquals(
        customer.account().onFile(),
        customer.posted().stream().skip(before).map(Message::to).toList());
    assertTrue(
        customer.brokerage.recentActivity(9).stream()
            .anyMatch(row -> row.kind() == Activity.Kind.PASSWORD_RESET));
  }

  @Test
  void itLastsAnHour() {
    asks();
    customer.waits(PasswordReset.LIFETIME);
    assertEquals(List.of(Reason.OUT_OF_TURN), typesCode());
    customer.brokerage.tidy();
    assertEquals(Optional.empty(), customer.file().reset());
  }

  @Test
  void aUsernameOfPagesIsCut() {
    assertEquals(List.of(), customer.resets(new Input.Ask("🙂".repeat(10_000))));
    String kept = customer.file().reset().orElseThrow().username();
    assertEquals(200, kept.codePointCount(0, kept.length()));
    assertEquals(List.of(Reason.USERNAME_EMPTY), customer.resets(new Input.Ask("  ")));
  }

  /** Two visitors do the same; only that one of them happens to know a username. */
  @Test
  void nothingTellsWhetherAUsernameExists() {
    Seeded.runs(
        60,
        random -> {
          Customer knows = new Customer();
          Customer guesses = new Customer();
          for (Customer one : List.of(knows, guesses)) {
            one.signsIn();
            one.adds(Method.Kind.AUTHENTICATOR, "");
            one.signsOut();
          }
          List<String> known = List.of(" Maya.Reyes", "nobody", "no.one");
          List<String> unknown = List.of("Mara.Reyes ", "nobody", "no.one");
          for (int step = 0; step < 60; step++) {
            int username = random.nextInt(3);
            Duration wait = Duration.ofSeconds(Seeded.oneOf(random, 0, 5, 31, 61, 601));
            knows.waits(wait);
            guesses.waits(wait);
            int kind = random.nextInt(7);
            String seen = seen(knows, input(kind, known.get(username)));
            assertEquals(seen, seen(guesses, input(kind, unknown.get(username))));
          }
        });
  }

  private static Input input(int kind, String username) {
    return switch (kind) {
      case 0, 1 -> new Input.Ask(username);
      case 2, 3 -> new Input.Code(Customer.WRONG_CODE);
      case 4 -> new Input.ResendCode();
      case 5 -> new Input.NewPassword(NEXT);
      default -> new Input.Cancel();
    };
  }

  /** All that a visitor sees: the refusals with their figures, the stage, and when to ask again. */
  private static String seen(Customer visitor, Input input) {
    List<Refusal> refusals = visitor.brokerage.reset(input).refusals();
    String reset =
        visitor
            .file()
            .reset()
            .map(r ->
                r.stage()
                    + " "
                    + visitor.file().codes().request(Purpose.PASSWORD_RESET, r.to()).nextSend())
            .orElse("none");
    return input.getClass().getSimpleName()
        + " "
        + refusals
        + " "
        + reset
        + " "
        + visitor.account().tries();
  }
}
