package org.twostep.flow;

import java.util.List;
import java.util.Optional;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.entry.Refusal;
import org.twostep.message.Message;
import org.twostep.registration.CodeTarget;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.registration.SecurityQuestion;
import org.twostep.registration.Step;
import org.twostep.registration.Way;
import org.twostep.signin.SignIn;
import org.twostep.world.Delivery;
import org.twostep.world.MessageText;

/** Goes to where a test begins without the screens, by the same inputs that they send. */
final class Shortcut {
  static final String PHONE = PracticeCustomer.PHONE.display();
  static final String EMAIL = PracticeCustomer.EMAIL.display();
  static final String WORD = "Periwinkle";

  private final DesktopBench bench;
  private final Channel channel;
  private Method.Kind method;

  Shortcut(DesktopBench bench) {
    this(bench, Channel.TEXT_MESSAGE);
  }

  Shortcut(DesktopBench bench, Channel channel) {
    this.bench = bench;
    this.channel = channel;
    this.method = Method.Kind.of(channel);
  }

  Shortcut signIn() {
    taken(
        bench
            .brokerage()
            .signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD))
            .refusals());
    return this;
  }

  /** Signed in and at this step, of the short way where it belongs to that. */
  Shortcut at(Step step) {
    signIn();
    if (step == Step.SET_UP_APP) {
      method = Method.Kind.AUTHENTICATOR;
    }
    does(new Input.Begin(Way.SHORT.steps().contains(step) ? Way.SHORT : Way.FULL));
    while (registration().step() != step) {
      does(rightInput());
    }
    return this;
  }

  /** Two-factor authentication is on, and the customer signed out again. */
  Shortcut protectedAndSignedOut() {
    at(channel == Channel.EMAIL ? Step.APPROVE : Step.ACTIVATE);
    does(rightInput());
    bench.brokerage().signIn(new SignIn.Input.SignOut());
    return this;
  }

  /** The same, and then the password was right: the code is asked for. */
  Shortcut askedForCode() {
    protectedAndSignedOut();
    return signIn();
  }

  void does(Input input) {
    taken(bench.brokerage().register(input).refusals());
    bench.world().carry();
  }

  private static void taken(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new AssertionError("refused: " + refusals);
    }
  }

  private CustomerFile file() {
    return bench.brokerage().file();
  }

  private Registration registration() {
    return file().registration().orElseThrow();
  }

  Input rightInput() {
    return switch (registration().step()) {
      case CONFIRM_IDENTITY, CONFIRM_EMAIL, ENTER_CODE, ACTIVATE -> new Input.Code(codeAsked());
      case VERIFICATION_SETTINGS -> new Input.Register();
      case RECEIVE_BY ->
          new Input.ReceiveBy(Optional.of(channel), channel == Channel.EMAIL ? EMAIL : PHONE);
      case SECRET_WORD -> new Input.SecretWord(WORD);
      case SAVE_SETTINGS ->
          new Input.SaveSettings(
              PracticeCustomer.USERNAME,
              PracticeCustomer.PASSWORD,
              WORD,
              Optional.of(AskWhen.TIME_BASED));
      case CONTACT_INFORMATION -> new Input.Contact(PHONE, EMAIL);
      case SECURITY_QUESTION ->
          new Input.Question(Optional.of(SecurityQuestion.FIRST_STREET), "Alder Way");
      case CHOOSE_METHOD -> new Input.ChooseMethod(Optional.of(method));
      case SET_UP_APP -> new Input.AppReady();
      case CHECK_MESSAGES -> new Input.MessageFound();
      case VERIFY_IDENTITY -> new Input.Password(PracticeCustomer.PASSWORD);
      case APPROVE -> new Input.Approve();
      case PHONE_NUMBER -> new Input.Phone(PHONE);
    };
  }

  private String codeAsked() {
    bench.world().carry();
    Destination to = CodeTarget.of(file().account(), registration()).orElseThrow().to();
    return newestCode(bench, to);
  }

  /** The newest code that reached this place. */
  static String newestCode(DesktopBench bench, Destination to) {
    return bench.world().devices().deliveries().stream()
        .map(Delivery::message)
        .filter(message -> message.to().equals(to))
        .map(Message::body)
        .flatMap(body -> MessageText.code(body).stream())
        .findFirst()
        .orElseThrow();
  }
}
