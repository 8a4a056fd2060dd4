package org.twostep.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.Password;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecurityChange;
import org.twostep.account.Session;
import org.twostep.account.Tries;
import org.twostep.account.TrustedDevice;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.Approvals;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeBook;
import org.twostep.factor.CodeRequest;
import org.twostep.factor.Purpose;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.SentCode;
import org.twostep.factor.Totp;
import org.twostep.message.Letters.Notice;
import org.twostep.message.Message;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;
import org.twostep.place.Sighting;
import org.twostep.place.TrustedPlace;
import org.twostep.proof.TwoDigits;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.security.Enrolment;
import org.twostep.security.Enrolment.Goal;
import org.twostep.signin.PasswordReset;

/** Draws values of every kind that the store keeps, odd ones among them. */
final class RandomFiles {
  private static final List<String> ODD =
      List.of("", " ", "'", "\"--;", "\\", "%_", "\0", "🔑", "مرحبا", "ß\u0301", "NULL", "\r\n\t");

  private final Random random;
  private int names;

  RandomFiles(long seed) {
    this.random = new Random(seed);
  }

  /** A file in which each part differs from {@code before} or, as often, does not. */
  CustomerFile after(CustomerFile before) {
    return new CustomerFile(
        maybe(before.account(), () -> accountAfter(before.account())),
        Optional.empty(),
        maybe(before.sessions(), this::sessions),
        maybe(before.registration(), () -> registrationAfter(before)),
        maybe(before.codes(), () -> codesAfter(before.codes())),
        maybe(before.approvals(), this::approvals),
        maybe(before.enrolment(), () -> optional(this::enrolment)),
        maybe(before.reset(), () -> optional(this::reset)));
  }

  private <T> T maybe(T before, Supplier<T> changed) {
    return random.nextBoolean() ? before : changed.get();
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
  }

  /** Each part is written by itself, so each has to change by itself too. */
  private Account accountAfter(Account before) {
    Protection old = before.protection();
    return new Account(
        maybe(before.username(), this::text),
        maybe(before.password(), () -> new Password(text(), instant(), random.nextBoolean())),
        maybe(before.phone(), this::phone),
        maybe(before.email(), this::email),
        new Protection(
            maybe(old.factors(), () -> some(6, this::factor)),
            maybe(old.askWhen(), () -> optional(() -> one(AskWhen.values()))),
            maybe(old.places(), () -> some(4, () -> new TrustedPlace(name(), place()))),
            maybe(old.devices(), () -> some(4, this::device)),
            maybe(old.recovery(), () -> optional(this::recovery))),
        maybe(before.tries(), () -> new Tries(limit(), limit(), limit(), limit(), limit())),
        maybe(before.lastSeen(), () -> optional(() -> new Sighting(place(), instant()))),
        maybe(before.changes(), () -> some(5, this::change)));
  }

  private SecondFactor factor() {
    return new SecondFactor(
        name(),
        method(),
        text(),
        instant(),
        optional(this::instant),
        limit(),
        one(SecondFactor.State.values()));
  }

  private Method method() {
    return switch (one(Method.Kind.values())) {
      case TEXT_MESSAGE -> new Method.CodeByMessage(phone());
      case EMAIL -> new Method.CodeByMessage(email());
      case AUTHENTICATOR ->
          new Method.AuthenticatorApp(
              text(), random.nextBoolean() ? Totp.NEVER : random.nextLong());
      case APPROVAL -> new Method.PhoneApproval();
    };
  }

  private Place place() {
    return new Place(
        "p" + text(), new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180)));
  }

  private TrustedDevice device() {
    return new TrustedDevice(name(), instant(), instant());
  }

  private RecoveryCodes recovery() {
    return new RecoveryCodes(
        name(),
        instant(),
        random.nextBoolean(),
        some(12, () -> new RecoveryCodes.Stored(text(), optional(this::instant))));
  }

  private SecurityChange change() {
    return new SecurityChange(
        name(), instant(), one(Notice.values()), text(), name(), text(), random.nextBoolean());
  }

  private Approvals approvals() {
    return new Approvals(some(23, this::approval));
  }

  private ApprovalRequest approval() {
    return new ApprovalRequest(
        name(),
        one(Purpose.values()),
        name(),
        name(),
        text(),
        TwoDigits.draw(random),
        instant(),
        one(ApprovalRequest.State.values()));
  }

  private Enrolment enrolment() {
    Goal goal =
        switch (random.nextInt(3)) {
          case 0 -> new Goal.Add();
          case 1 -> new Goal.Replace(name());
          default -> new Goal.OnFile();
        };
    return new Enrolment(
        name(),
        goal,
        one(Method.Kind.values()),
        optional(this::to),
        optional(this::text),
        instant());
  }

  private PasswordReset reset() {
    return new PasswordReset(
        text(),
        random.nextBoolean(),
        to(),
        one(PasswordReset.Stage.values()),
        optional(this::challenge),
        instant());
  }

  private Challenge challenge() {
    return Challenge.of(one(Purpose.values()), one(Demand.values()), way());
  }

  private Way way() {
    return switch (random.nextInt(3)) {
      case 0 -> new Way.Password();
      case 1 -> new Way.RecoveryCode();
      default -> new Way.Factor(name());
    };
  }

  private AttemptLimit limit() {
    return new AttemptLimit(random.nextInt(200), optional(this::instant));
  }

  private List<Session> sessions() {
    return some(4, this::session);
  }

  private Session session() {
    return new Session(
        new Origin(name(), optional(this::place)),
        instant(),
        instant(),
        one(Session.Stage.values()),
        optional(this::challenge),
        random.nextBoolean(),
        optional(() -> new Session.StepUp(instant(), one(Demand.values()))));
  }

  /** Another one, or the same one with other answers. */
  private Optional<Registration> registrationAfter(CustomerFile before) {
    String id = maybe(before.registration().map(Registration::id).orElse(name()), this::name);
    return optional(() ->
        new Registration(
            id,
            one(org.twostep.registration.Way.values()),
            one(Step.values()),
            instant(),
            random.nextBoolean(),
            answers()));
  }

  private Map<Field, String> answers() {
    Map<Field, String> answers = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      optional(this::text).ifPresent(text -> answers.put(field, text));
    }
    return answers;
  }

  /** Some requests stay, some change, in an order that may be another. */
  private CodeBook codesAfter(CodeBook before) {
    Stream<CodeRequest> kept = before.requests().stream().filter(_ -> random.nextInt(3) > 0);
    Stream<CodeRequest> fresh = IntStream.range(0, random.nextInt(4)).mapToObj(_ -> request());
    List<CodeRequest> requests = new ArrayList<>(Stream.concat(kept, fresh).toList());
    if (random.nextBoolean()) {
      Collections.shuffle(requests, random);
    }
    return new CodeBook(requests);
  }

  private CodeRequest request() {
    Destination to = random.nextBoolean() ? new EmailAddress(name() + "@example.com") : phone();
    return new CodeRequest(
        one(Purpose.values()),
        to,
        IntStream.range(0, random.nextInt(23)).mapToObj(_ -> code()).toList());
  }

  private SentCode code() {
    return new SentCode(
        name(),
        text(),
        optional(this::text),
        instant(),
        random.nextInt(6),
        one(SentCode.State.values()));
  }

  List<Message> messages() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> message()).toList();
  }

  Message message() {
    return new Message(
        name(), to(), text(), text(), optional(this::name), optional(this::name), instant());
  }

  List<Activity> activity() {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> new Activity(instant(), one(Activity.Kind.values()), text(), text(), text()))
        .toList();
  }

  private Destination to() {
    return one(List.of(phone(), email(), new AccountPrompt()).toArray(Destination[]::new));
  }

  private PhoneNumber phone() {
    return new PhoneNumber("+1503555" + (1000 + random.nextInt(9000)) + names++);
  }

  private EmailAddress email() {
    return new EmailAddress(name() + "@example.org");
  }

  private String name() {
    return "n" + names++;
  }

  /** Up to 150 characters. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? one(ODD.toArray(String[]::new)) : random.nextInt(1000));
    }
    return text.toString();
  }

  /** To the nanosecond, from 1900 to 2500, and so on both sides of every change of the clocks. */
  private Instant instant() {
    return Instant.ofEpochSecond(
        random.nextLong(-2_208_988_800L, 16_725_225_600L), random.nextInt(1_000_000_000));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
