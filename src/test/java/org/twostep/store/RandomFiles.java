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
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeBook;
import org.twostep.factor.CodeRequest;
import org.twostep.factor.Purpose;
import org.twostep.factor.SentCode;
import org.twostep.message.Message;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.registration.Way;

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
        maybe(before.account(), this::account),
        maybe(before.session(), () -> optional(this::session)),
        maybe(before.registration(), () -> registrationAfter(before)),
        maybe(before.codes(), () -> codesAfter(before.codes())));
  }

  private <T> T maybe(T before, Supplier<T> changed) {
    return random.nextBoolean() ? before : changed.get();
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private Account account() {
    return new Account(
        text(),
        text(),
        instant(),
        phone(),
        email(),
        optional(() -> new SecondFactor(to(), optional(() -> one(AskWhen.values())), instant())),
        limit(),
        limit());
  }

  private AttemptLimit limit() {
    return new AttemptLimit(random.nextInt(200), optional(this::instant));
  }

  private Session session() {
    return new Session(instant(), instant(), one(Session.Stage.values()));
  }

  /** Another one, or the same one with other answers. */
  private Optional<Registration> registrationAfter(CustomerFile before) {
    String id = maybe(before.registration().map(Registration::id).orElse(name()), this::name);
    return optional(() ->
        new Registration(
            id, one(Way.values()), one(Step.values()), instant(), random.nextBoolean(), answers()));
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
    return new Message(name(), to(), text(), text(), optional(this::name), instant());
  }

  List<Activity> activity() {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> new Activity(instant(), one(Activity.Kind.values())))
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
