package org.twostep.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.factor.Totp;

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

  /** The method chosen in step 4; until then what the choices of step 2 lead to. */
  public Optional<Method.Kind> method() {
    return answer(Field.METHOD).map(Method.Kind::valueOf).or(this::suggestedMethod);
  }

  /** Time-Based is a code from an app; else codes come as they were to be received. */
  private Optional<Method.Kind> suggestedMethod() {
    return askWhen().filter(AskWhen.TIME_BASED::equals).isPresent()
        ? Optional.of(Method.Kind.AUTHENTICATOR)
        : receiveBy().map(Method.Kind::of);
  }

  /** Where codes of this registration go; empty with an authenticator app. */
  public Optional<? extends Destination> methodDestination() {
    return switch (method().orElse(Method.Kind.TEXT_MESSAGE)) {
      case TEXT_MESSAGE -> phone();
      case EMAIL -> email();
      case AUTHENTICATOR, APPROVAL -> Optional.empty();
    };
  }

  /** The key for the authenticator app, sealed; empty with other methods. */
  public Optional<String> sealedKey() {
    return usesApp() ? answer(Field.APP_KEY) : Optional.empty();
  }

  boolean usesApp() {
    return method().filter(Method.Kind.AUTHENTICATOR::equals).isPresent();
  }

  /** The method, once its code was right. */
  Method provenMethod() {
    return sealedKey()
        .<Method>map(key ->
            new Method.AuthenticatorApp(
                key, answer(Field.APP_STEP).map(Long::valueOf).orElse(Totp.NEVER)))
        .orElseGet(() -> new Method.CodeByMessage(methodDestination().orElseThrow()));
  }

  public boolean isEmailConfirmed() {
    return answers.containsKey(Field.EMAIL_CONFIRMED);
  }

  Registration at(Step next) {
    return new Registration(id, way, next, startedAt, false, answers);
  }

  /** At the next step that this registration has to visit. */
  Registration next() {
    Registration next = at(way.after(step));
    return next.isSkipped() ? next.next() : next;
  }

  /** Whether nothing is to be done at this step, given what was chosen and proven. */
  private boolean isSkipped() {
    return switch (step) {
      case CONFIRM_EMAIL -> isEmailConfirmed();
      case CHECK_MESSAGES -> usesApp();
      case SET_UP_APP -> !usesApp();
      case CONFIRM_IDENTITY,
          VERIFICATION_SETTINGS,
          RECEIVE_BY,
          SECRET_WORD,
          SAVE_SETTINGS,
          CONTACT_INFORMATION,
          SECURITY_QUESTION,
          CHOOSE_METHOD,
          ENTER_CODE,
          VERIFY_IDENTITY,
          APPROVE,
          PHONE_NUMBER,
          ACTIVATE ->
          false;
    };
  }

  /** Whether the customer may go back to {@code to}. */
  boolean mayReturn(Step to) {
    return way.mayReturn(step, to) && !at(to).isSkipped();
  }

  /** Whether a code of this step travels, so that another can be sent. */
  boolean receivesCode() {
    return (step.asksForCode() && !isAppCode()) || step == Step.CHECK_MESSAGES;
  }

  /** Whether the code of this step comes from the authenticator app. */
  public boolean isAppCode() {
    return step == Step.ENTER_CODE && usesApp();
  }

  /** The nearest earlier step that can be visited again. */
  public Optional<Step> before() {
    return way.before(step).map(to -> at(to).isSkipped() ? at(to).before().orElse(to) : to);
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
