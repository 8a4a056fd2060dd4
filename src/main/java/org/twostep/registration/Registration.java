package org.twostep.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.twostep.account.AskWhen;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;

/**
 * One attempt to switch on two-factor authentication.
 *
 * @param id names the attempt, so that an approval prompt is for this one only
 * @param paused whether the customer left it for later
 * @param answers what was accepted so far, by field; secrets only as hashes
 */
public record Registration(
    String id, Way way, Step step, Instant startedAt, boolean paused, Map<Field, String> answers) {
  /** A registration that is not finished by then is dropped. */
  public static final Duration LIFETIME = Duration.ofHours(24);

  public Registration {
    answers = Map.copyOf(answers);
  }

  static Registration begin(String id, Way way, Instant now) {
    return new Registration(id, way, way.first(), now, false, Map.of());
  }

  public boolean isOver(Instant now) {
    return now.isAfter(startedAt.plus(LIFETIME));
  }

  /** Whether only the approval is missing. */
  public boolean isWaitingForApproval() {
    return step == Step.APPROVE;
  }

  public Optional<String> answer(Field field) {
    return Optional.ofNullable(answers.get(field));
  }

  public Optional<PhoneNumber> phone() {
    return answer(Field.PHONE).map(PhoneNumber::new);
  }

  public Optional<EmailAddress> email() {
    return answer(Field.EMAIL).map(EmailAddress::new);
  }

  /** The way of receiving codes chosen in step 2. */
  public Optional<Channel> receiveBy() {
    return answer(Field.RECEIVE_BY).map(Channel::valueOf);
  }

  public Optional<AskWhen> askWhen() {
    return answer(Field.ASK_WHEN).map(AskWhen::valueOf);
  }

  /** The method chosen in step 4; the choice of step 2 until then. */
  public Optional<Channel> method() {
    return answer(Field.METHOD).map(Channel::valueOf).or(this::receiveBy);
  }

  /** Where codes of this registration go. */
  public Optional<? extends Destination> methodDestination() {
    return method().filter(Channel.EMAIL::equals).isPresent() ? email() : phone();
  }

  public boolean isEmailConfirmed() {
    return answers.containsKey(Field.EMAIL_CONFIRMED);
  }

  Registration at(Step next) {
    return new Registration(id, way, next, startedAt, false, answers);
  }

  Registration next() {
    return at(way.after(step));
  }

  Registration paused(boolean now) {
    return new Registration(id, way, step, startedAt, now, answers);
  }

  Registration with(Field field, String answer) {
    Map<Field, String> next = new EnumMap<>(Field.class);
    next.putAll(answers);
    next.put(field, answer);
    return new Registration(id, way, step, startedAt, paused, next);
  }

  Registration without(Field field) {
    Map<Field, String> next = new EnumMap<>(Field.class);
    next.putAll(answers);
    next.remove(field);
    return new Registration(id, way, step, startedAt, paused, next);
  }
}
