package org.twostep.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twostep.PureRules;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.registration.Registrar.State;
import org.twostep.world.MessageText;

/** A customer walking through a registration, who reads her messages. */
final class Walk {
  static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
  static final String PHONE = "(503) 555-0142";
  static final String OTHER_PHONE = "(503) 555-0177";
  static final String EMAIL = "maya.reyes@example.com";
  static final String WORD = "Periwinkle";

  final PureRules rules = new PureRules();
  final Method.Kind kind;
  final List<Message> sent = new ArrayList<>();
  final List<Activity> noted = new ArrayList<>();
  State state = fresh();
  Instant now = START;

  Walk() {
    this(Method.Kind.TEXT_MESSAGE);
  }

  private Walk(Method.Kind kind) {
    this.kind = kind;
  }

  private State fresh() {
    CustomerFile file = PracticeAccount.fresh(rules.hasher());
    return new State(file.account(), Optional.empty(), file.codes(), Optional.of(Cities.home()));
  }

  /**
   * Stands at {@code step} of {@code way}, having walked all the way: by text message, but with an
   * authenticator app where only that leads there.
   */
  static Walk at(Way way, Step step) {
    return at(
        way, step, step == Step.SET_UP_APP ? Method.Kind.AUTHENTICATOR : Method.Kind.TEXT_MESSAGE);
  }

  /** The same with a method of one's choice for step 4. */
  static Walk at(Way way, Step step, Method.Kind kind) {
    Walk walk = new Walk(kind);
    walk.does(new Input.Begin(way));
    return walk.goesOnTo(step);
  }

  Walk goesOnTo(Step step) {
    while (step() != step) {
      moves(rightInput());
    }
    return this;
  }

  Outcome<State> does(Input input) {
    Outcome<State> outcome = rules.registrar().apply(state, input, now);
    state = outcome.state();
    sent.addAll(outcome.messages());
    noted.addAll(outcome.activity());
    return outcome;
  }

  Walk moves(Input input) {
    assertEquals(List.of(), does(input).refusals(), () -> "at " + state.registration());
    return this;
  }

  List<Reason> refusals(Input input) {
    return does(input).refusals().stream().map(Refusal::reason).toList();
  }

  Reason refused(Input input) {
    List<Reason> reasons = refusals(input);
    assertEquals(1, reasons.size(), reasons::toString);
    return reasons.getFirst();
  }

  Walk waits(Duration time) {
    now = now.plus(time);
    return this;
  }

  Registration registration() {
    return state.registration().orElseThrow();
  }

  Step step() {
    return registration().step();
  }

  /** The newest code that went to {@code to}. */
  String codeAt(Destination to) {
    return MessageText.code(newestAt(to).body()).orElseThrow();
  }

  String codeHere() {
    return registration().isAppCode() ? appCode() : messageCode();
  }

  /** What the authenticator app shows now. */
  String appCode() {
    TotpKey key = rules.open(registration().sealedKey().orElseThrow());
    return Totp.code(key, Totp.step(now)).digits();
  }

  private String messageCode() {
    return codeAt(CodeTarget.of(state.account(), registration()).orElseThrow().to());
  }

  Message newestAt(Destination to) {
    return sent.reversed().stream().filter(m -> m.to().equals(to)).findFirst().orElseThrow();
  }

  /** What leads on from the present step. */
  Input rightInput() {
    return switch (step()) {
      case CONFIRM_IDENTITY, CONFIRM_EMAIL, ENTER_CODE, ACTIVATE -> new Input.Code(codeHere());
      case VERIFICATION_SETTINGS -> new Input.Register();
      case RECEIVE_BY -> new Input.ReceiveBy(Optional.of(Channel.TEXT_MESSAGE), PHONE);
      case SECRET_WORD -> new Input.SecretWord(WORD);
      case SAVE_SETTINGS -> settings(WORD);
      case CONTACT_INFORMATION -> new Input.Contact(PHONE, EMAIL);
      case SECURITY_QUESTION ->
          new Input.Question(Optional.of(SecurityQuestion.FIRST_STREET), "Alder Way");
      case CHOOSE_METHOD -> new Input.ChooseMethod(Optional.of(kind));
      case CHECK_MESSAGES -> new Input.MessageFound();
      case SET_UP_APP -> new Input.AppReady();
      case VERIFY_IDENTITY -> new Input.Password(PracticeCustomer.PASSWORD);
      case APPROVE -> new Input.Approve();
      case PHONE_NUMBER -> new Input.Phone(PHONE);
    };
  }

  static Input.SaveSettings settings(String secretWord) {
    return settings(secretWord, AskWhen.TIME_BASED);
  }

  static Input.SaveSettings settings(String secretWord, AskWhen askWhen) {
    return new Input.SaveSettings(
        PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD, secretWord, Optional.of(askWhen));
  }

  /** A well-formed code that was never sent. */
  static String wrongCode(int number) {
    return "%06d".formatted(999_000 + number);
  }
}
