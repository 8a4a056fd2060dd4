package org.twostep.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.Customer;
import org.twostep.SettableClock;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Session;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;
import org.twostep.world.Carrier;
import org.twostep.world.MemoryWorld;
import org.twostep.world.PracticeClock;
import org.twostep.world.World;

/**
 * The computer's clock is put back, put forward, or moved to another zone, with the program running
 * and while it is closed. Every wait still lasts as long as the rules say, nothing that is over
 * comes back, and nobody gains a try.
 */
class ClockChangesTest {
  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration YEAR = Duration.ofDays(365);
  private static final int MANY = 1000;
  private static final String ANOTHER_PHONE = "(503) 555-0177";

  private static final TimeZone ZONE = TimeZone.getDefault();

  private final SettableClock computer = new SettableClock();
  private final MemoryWorld kept = new MemoryWorld();
  private PracticeClock clock = opened();
  private World world = worldBy(clock);
  private final Customer customer = new Customer(() -> clock.instant());

  private PracticeClock opened() {
    return new PracticeClock(computer, kept.conditions(), kept.clockReached());
  }

  /** As the store knows it: by what was noted, and by what happened. */
  private PracticeClock openedAgain() {
    Stream<Instant> history = customer.brokerage.recentActivity(MANY).stream().map(Activity::at);
    return new PracticeClock(
        computer,
        kept.conditions(),
        Stream.concat(kept.clockReached().stream(), history).max(Comparator.naturalOrder()));
  }

  private World worldBy(PracticeClock its) {
    return new World(kept, new Carrier(Set.of()), its);
  }

  @AfterEach
  void backToTheUsualZone() {
    TimeZone.setDefault(ZONE);
  }

  /** The program looks at the clock every second. */
  private void passes(Duration time) {
    computer.advance(time);
    world.carry();
  }

  private void restart() {
    clock = openedAgain();
    world = worldBy(clock);
    world.carry();
  }

  /** Whether and how the program is closed when the clock is changed. */
  enum How {
    RUNNING((test, jump) -> test.jumps(jump)),
    CLOSED((test, jump) -> {
      test.world.keepTime();
      test.computer.advance(jump);
      test.restart();
    }),
    KILLED((test, jump) -> {
      test.computer.advance(jump);
      test.restart();
    });

    private final BiConsumer<ClockChangesTest, Duration> change;

    How(BiConsumer<ClockChangesTest, Duration> change) {
      this.change = change;
    }

    /** How much of the time may be forgotten, and so pass twice. */
    Duration forgotten() {
      return this == KILLED ? Duration.ofMinutes(1) : Duration.ZERO;
    }
  }

  private void jumps(Duration jump) {
    computer.advance(jump);
    world.carry();
  }

  /** Everything in the rules that lasts for a time. */
  enum Limit {
    CODE(
        Duration.ofMinutes(10),
        ClockChangesTest::askedForCode,
        t -> !t.customer.enters(t.customer.codeOf(t.customer.defaultFactor())).isEmpty()),
    FIRST_RESEND(Duration.ofSeconds(30), ClockChangesTest::askedForCode, t -> t.mayResend()),
    LATER_RESEND(
        Duration.ofSeconds(60),
        t -> {
          t.askedForCode();
          t.resends(Duration.ofSeconds(30));
        },
        t -> t.mayResend()),
    FIVE_SENDS(
        Duration.ofSeconds(600 - 30 - 3 * 60),
        t -> {
          t.askedForCode();
          t.resends(Duration.ofSeconds(30));
          for (int i = 0; i < 3; i++) {
            t.resends(Duration.ofSeconds(60));
          }
        },
        t -> t.mayResend()),
    TEN_WRONG(
        Duration.ofSeconds(30),
        t -> t.wrongPasswords(10),
        t -> t.customer.typesPassword().isEmpty()),
    SIXTEEN_WRONG(
        Duration.ofMinutes(15),
        t -> t.wrongPasswords(16),
        t -> t.customer.typesPassword().isEmpty()),
    SESSION_IDLE(Session.IDLE, t -> t.customer.signsIn(), t -> t.isSignedOut()),
    SESSION_IN_ALL(
        Duration.ofMinutes(30),
        t -> {
          t.customer.signsIn();
          for (int i = 0; i < 47; i++) {
            t.passes(Duration.ofMinutes(30));
            t.customer.brokerage.signIn(new SignIn.Input.Stay());
          }
        },
        t -> t.isSignedOut()),
    STEP_UP(
        Session.StepUp.LIFETIME,
        t -> {
          t.protectedByText();
          t.customer.stepsUp();
        },
        t -> t.isAskedAgain() || t.isSignedOut()),
    TRUSTED_COMPUTER(
        Duration.ofDays(30),
        t -> {
          t.askedForCode();
          t.customer.brokerage.signIn(new SignIn.Input.TrustThisComputer(true));
          t.customer.enters(t.customer.codeOf(t.customer.defaultFactor()));
          t.customer.signsOut();
        },
        t -> {
          t.customer.typesPassword();
          return !t.customer.file().isSignedIn();
        }),
    REGISTRATION(
        DAY,
        t -> {
          t.customer.signsIn();
          t.customer.brokerage.register(new Input.Begin(Way.SHORT));
        },
        t -> t.tidied().registration().isEmpty()),
    REQUEST_ON_PHONE(
        Duration.ofMinutes(5),
        t -> {
          t.customer.signsIn();
          t.customer.adds(Method.Kind.APPROVAL, "");
          t.customer.signsOut();
          t.customer.typesPassword();
        },
        t -> t.customer.brokerage.answerOnPhone(t.customer.rightAnswer()).isRefused()),
    NOTICE(
        Duration.ofDays(7),
        t -> t.protectedByText(),
        t -> !t.customer.notMe(t.customer.newestLink()).isEmpty()),
    FORGOTTEN_PASSWORD(
        Duration.ofMinutes(10),
        t -> t.customer.resets(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME)),
        t ->
            !t.customer
                .resets(
                    new ForgottenPassword.Input.Code(t.customer.newestCode(PracticeCustomer.EMAIL)))
                .isEmpty());

    private final Duration length;
    private final Consumer<ClockChangesTest> begin;
    private final Predicate<ClockChangesTest> over;

    Limit(Duration length, Consumer<ClockChangesTest> begin, Predicate<ClockChangesTest> over) {
      this.length = length;
      this.begin = begin;
      this.over = over;
    }
  }

  // What a customer does

  private void protectedByText() {
    customer.signsIn();
    customer.adds(Method.Kind.TEXT_MESSAGE, ANOTHER_PHONE);
  }

  private void askedForCode() {
    protectedByText();
    customer.signsOut();
    assertEquals(List.of(), customer.typesPassword());
  }

  /** Whether another code goes out, to one who has been signed out meanwhile too. */
  private boolean mayResend() {
    if (tidied().session().isPresent()) {
      return customer.proves(new ProofInput.Resend()).isEmpty();
    }
    int before = customer.posted().size();
    customer.typesPassword();
    return customer.posted().size() > before;
  }

  private void resends(Duration after) {
    passes(after);
    assertTrue(mayResend());
  }

  /** As fast as the waits let one. */
  private void wrongPasswords(int times) {
    customer.password = "not the right one";
    for (int wrong = 1; wrong <= times; wrong++) {
      assertEquals(1, customer.typesPassword().size());
      assertEquals(wrong, customer.account().tries().password().wrong());
      if (wrong >= 10 && wrong < times) {
        passes(Duration.ofSeconds(30L << Math.min(5, wrong - 10)));
      }
    }
    customer.password = PracticeCustomer.PASSWORD;
  }

  private boolean isSignedOut() {
    return !tidied().isSignedIn();
  }

  private CustomerFile tidied() {
    customer.brokerage.tidy();
    return customer.file();
  }

  private boolean isAskedAgain() {
    customer.secures(new SecurityInput.Begin(new Goal.Add(), Method.Kind.EMAIL));
    return customer.file().session().flatMap(Session::challenge).isPresent();
  }

  // The clock

  static Stream<Arguments> limits() {
    return Stream.of(Limit.values())
        .flatMap(limit -> Stream.of(How.values()).map(how -> Arguments.of(limit, how)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aClockThatGoesBackADayEndsNothingTooEarly(Limit limit, How how) {
    limit.begin.accept(this);
    how.change.accept(this, DAY.negated());
    passes(limit.length.minus(MOMENT));
    assertFalse(limit.over.test(this));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aClockThatGoesBackADayEndsNothingTooLate(Limit limit, How how) {
    limit.begin.accept(this);
    how.change.accept(this, DAY.negated());
    passes(limit.length.plus(MOMENT).plus(how.forgotten()));
    assertTrue(limit.over.test(this));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatWasOverStaysOver(Limit limit, How how) {
    limit.begin.accept(this);
    passes(limit.length.plus(MOMENT).plus(how.forgotten()));
    how.change.accept(this, DAY.negated());
    assertTrue(limit.over.test(this));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aYearForwardAndBackIsAYearThatHasPassed(Limit limit, How how) {
    limit.begin.accept(this);
    how.change.accept(this, YEAR);
    how.change.accept(this, YEAR.negated());
    assertTrue(limit.over.test(this));
  }

  /** From New York to Tokyo, and through the night in which clocks are put back an hour. */
  @ParameterizedTest
  @EnumSource
  void zonesAndDaylightSavingChangeNothing(Limit limit) {
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("America/New_York")));
    jumps(Duration.between(clock.instant(), Instant.parse("2027-11-07T05:59:00Z")));
    limit.begin.accept(this);
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Asia/Tokyo")));
    passes(limit.length.minus(MOMENT));
    assertFalse(limit.over.test(this));
  }

  @ParameterizedTest
  @EnumSource
  void aClockGainsNobodyATry(How how) {
    wrongPasswords(9);
    for (Duration jump : List.of(DAY.negated(), YEAR, YEAR.negated(), DAY)) {
      how.change.accept(this, jump);
      assertEquals(9, customer.account().tries().password().wrong());
    }
    customer.password = "a tenth wrong one";
    customer.typesPassword();
    customer.password = PracticeCustomer.PASSWORD;
    assertFalse(customer.typesPassword().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void aCodeOfAnAppThatWasUsedDoesNotWorkAgain(How how) {
    customer.signsIn();
    customer.adds(Method.Kind.AUTHENTICATOR, "");
    customer.signsOut();
    passes(Duration.ofMinutes(1));
    String used = customer.codeOf(customer.defaultFactor());
    customer.signsIn();
    customer.signsOut();
    passes(Duration.ofMinutes(1));
    how.change.accept(this, DAY.negated());
    customer.typesPassword();
    assertFalse(customer.enters(used).isEmpty());
    passes(Duration.ofMinutes(2));
    assertEquals(List.of(), customer.enters(customer.codeOf(customer.defaultFactor())));
  }
}
