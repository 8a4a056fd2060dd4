package org.twostep.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.Account;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.account.SecretHasher;
import org.twostep.contact.Channel;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.registration.Registrar.State;

/** The steps that take answers. An accepted answer is written into the registration. */
public final class AnswerSteps {
  /** Least number of letters and digits in a secret word. */
  static final int SECRET_WORD_MIN = 4;

  /** Greatest length of a secret word or an answer, in characters. */
  static final int SECRET_MAX = 100;

  private final SecretHasher hasher;
  private final Passwords passwords;
  private final Supplier<String> sealedKeys;

  /**
   * @param sealedKeys draws keys for authenticator apps, sealed
   */
  public AnswerSteps(SecretHasher hasher, Passwords passwords, Supplier<String> sealedKeys) {
    this.hasher = hasher;
    this.passwords = passwords;
    this.sealedKeys = sealedKeys;
  }

  Outcome<State> receiveBy(State state, Registration registration, Input.ReceiveBy input) {
    Optional<Channel> carrying = input.channel().filter(AnswerSteps::carriesCodes);
    if (carrying.isEmpty()) {
      return Outcome.refused(state, Field.RECEIVE_BY, Reason.METHOD_EMPTY);
    }
    Channel channel = carrying.get();
    Registration chosen = registration.with(Field.RECEIVE_BY, channel.name()).without(Field.METHOD);
    return channel == Channel.EMAIL
        ? EmailAddress.parse(input.contact())
            .fold(
                email -> Outcome.of(state.with(withEmail(chosen, email))),
                wrong -> Outcome.refused(state, wrong.at(Field.RECEIVE_AT)))
        : PhoneNumber.parse(input.contact())
            .fold(
                phone -> Outcome.of(state.with(chosen.with(Field.PHONE, phone.address()))),
                wrong -> Outcome.refused(state, wrong.at(Field.RECEIVE_AT)));
  }

  Outcome<State> phone(State state, Registration registration, Input.Phone input) {
    return PhoneNumber.parse(input.typed())
        .fold(
            phone ->
                Outcome.of(
                    state.with(
                        registration
                            .with(Field.METHOD, Method.Kind.TEXT_MESSAGE.name())
                            .with(Field.PHONE, phone.address()))),
            wrong -> Outcome.refused(state, wrong.at(Field.PHONE)));
  }

  Outcome<State> contact(State state, Registration registration, Input.Contact input) {
    Entry<PhoneNumber> phone = PhoneNumber.parse(input.phone());
    Entry<EmailAddress> email = EmailAddress.parse(input.email());
    List<Refusal> wrong = new ArrayList<>();
    phone.refusalAt(Field.PHONE).ifPresent(wrong::add);
    email.refusalAt(Field.EMAIL).ifPresent(wrong::add);
    if (!wrong.isEmpty()) {
      return Outcome.refused(state, wrong);
    }
    Registration reachable =
        phone
            .toOptional()
            .map(p -> registration.with(Field.PHONE, p.address()))
            .orElse(registration);
    Registration complete = email.toOptional().map(e -> withEmail(reachable, e)).orElse(reachable);
    return Outcome.of(state.with(complete));
  }

  /** A new address has to be confirmed; the same one does not have to be twice. */
  private static Registration withEmail(Registration registration, EmailAddress email) {
    boolean same = registration.email().filter(email::equals).isPresent();
    return same
        ? registration
        : registration.with(Field.EMAIL, email.address()).without(Field.EMAIL_CONFIRMED);
  }

  Outcome<State> secretWord(State state, Registration registration, Input.SecretWord input) {
    return secretWordProblem(state.account(), input.typed())
        .map(refusal -> Outcome.refused(state, refusal))
        .orElseGet(() ->
            Outcome.of(
                state.with(registration.with(Field.SECRET_WORD, hashOfAnswer(input.typed())))));
  }

  private Optional<Refusal> secretWordProblem(Account account, String typed) {
    String word = SecurityQuestion.normalAnswer(typed);
    if (typed.isBlank()) {
      return refusal(Field.SECRET_WORD, Reason.SECRET_WORD_EMPTY);
    }
    if (typed.length() > SECRET_MAX) {
      return refusal(Field.SECRET_WORD, Reason.SECRET_WORD_TOO_LONG, SECRET_MAX);
    }
    if (word.codePointCount(0, word.length()) < SECRET_WORD_MIN) {
      return refusal(Field.SECRET_WORD, Reason.SECRET_WORD_TOO_SHORT, SECRET_WORD_MIN);
    }
    return hasher.matches(typed.strip(), account.password().hash())
        ? refusal(Field.SECRET_WORD, Reason.SECRET_WORD_IS_PASSWORD)
        : Optional.empty();
  }

  Outcome<State> settings(
      State state, Registration registration, Input.SaveSettings input, Instant now) {
    List<Refusal> wrong = settingsProblems(state.account(), input);
    if (!wrong.isEmpty()) {
      return Outcome.refused(state, wrong);
    }
    Outcome<Account> password = passwords.verify(state.account(), input.password(), now);
    if (password.isRefused()) {
      return password.map(state::withAccount);
    }
    // Both must be right before the count of wrong tries goes back: a known password must not buy
    // endless guesses at the secret word.
    Outcome<Account> secret =
        verifySecretWord(state.account(), registration, input.secretWord(), now);
    String askWhen = input.askWhen().map(Enum::name).orElse("");
    return secret.map(account ->
        secret.isRefused()
            ? state.withAccount(account)
            : state.withAccount(account).with(registration.with(Field.ASK_WHEN, askWhen)));
  }

  private static List<Refusal> settingsProblems(Account account, Input.SaveSettings input) {
    List<Refusal> wrong = new ArrayList<>();
    if (input.username().isBlank()) {
      wrong.add(Refusal.of(Field.CONFIRM_USERNAME, Reason.USERNAME_EMPTY));
    } else if (!input.username().strip().equalsIgnoreCase(account.username())) {
      wrong.add(Refusal.of(Field.CONFIRM_USERNAME, Reason.USERNAME_WRONG));
    }
    if (input.password().isEmpty()) {
      wrong.add(Refusal.of(Field.PASSWORD, Reason.PASSWORD_EMPTY));
    }
    if (input.secretWord().isBlank()) {
      wrong.add(Refusal.of(Field.CONFIRM_SECRET_WORD, Reason.SECRET_WORD_EMPTY));
    }
    if (input.askWhen().isEmpty()) {
      wrong.add(Refusal.of(Field.ASK_WHEN, Reason.ASK_WHEN_EMPTY));
    }
    return wrong;
  }

  private Outcome<Account> verifySecretWord(
      Account account, Registration registration, String typed, Instant now) {
    return passwords.verifyAnswer(
        account,
        registration.answer(Field.SECRET_WORD).orElseThrow(),
        SecurityQuestion.normalAnswer(typed),
        Refusal.of(Field.CONFIRM_SECRET_WORD, Reason.SECRET_WORD_WRONG),
        now);
  }

  Outcome<State> question(State state, Registration registration, Input.Question input) {
    List<Refusal> wrong = questionProblems(input);
    if (!wrong.isEmpty() || input.question().isEmpty()) {
      return Outcome.refused(state, wrong);
    }
    return Outcome.of(
        state.with(
            registration
                .with(Field.QUESTION, input.question().get().name())
                .with(Field.ANSWER, hashOfAnswer(input.answer()))));
  }

  private static List<Refusal> questionProblems(Input.Question input) {
    List<Refusal> wrong = new ArrayList<>();
    if (input.question().isEmpty()) {
      wrong.add(Refusal.of(Field.QUESTION, Reason.QUESTION_EMPTY));
    }
    if (SecurityQuestion.normalAnswer(input.answer()).isEmpty()) {
      wrong.add(Refusal.of(Field.ANSWER, Reason.ANSWER_EMPTY));
    } else if (input.answer().length() > SECRET_MAX) {
      wrong.add(Refusal.of(Field.ANSWER, Reason.ANSWER_TOO_LONG, SECRET_MAX));
    }
    return wrong;
  }

  Outcome<State> method(State state, Registration registration, Input.ChooseMethod input) {
    return input
        .kind()
        .filter(kind -> kind != Method.Kind.APPROVAL) // the documented way has no such method
        .map(kind -> Outcome.of(state.with(withKey(registration, kind))))
        .orElseGet(() -> Outcome.refused(state, Field.METHOD, Reason.METHOD_EMPTY));
  }

  /** A key stays as it is when the customer comes back: it may be in the app already. */
  private Registration withKey(Registration registration, Method.Kind kind) {
    Registration chosen = registration.with(Field.METHOD, kind.name());
    boolean needsKey =
        kind == Method.Kind.AUTHENTICATOR && registration.answer(Field.APP_KEY).isEmpty();
    return needsKey ? chosen.with(Field.APP_KEY, sealedKeys.get()) : chosen;
  }

  /** A prompt asks for approval; no code travels with it. */
  private static boolean carriesCodes(Channel channel) {
    return channel != Channel.PROMPT;
  }

  private String hashOfAnswer(String typed) {
    return hasher.hash(SecurityQuestion.normalAnswer(typed));
  }

  private static Optional<Refusal> refusal(Field field, Reason reason, Object... figures) {
    return Optional.of(Refusal.of(field, reason, figures));
  }
}
