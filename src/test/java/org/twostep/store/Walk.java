package org.twostep.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twostep.Fixture;
import org.twostep.SettableClock;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Channel;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Input;
import org.twostep.registration.SecurityQuestion;
import org.twostep.registration.Way;
import org.twostep.signin.SignIn;
import org.twostep.world.Carrier.Round;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;
import org.twostep.world.Transit;

/**
 * A customer who goes the full way and then signs in with a code, one transaction an action. Clock
 * and random numbers are set anew before each action, so that the store's whole content after
 * action n is the same in every walk, wherever it was broken off.
 */
final class Walk implements AutoCloseable {
  static final String SECRET_WORD = "marmalade";
  static final String ANSWER = "Juniper Lane";

  /** All that the store holds. */
  record Content(
      CustomerFile file,
      List<Activity> activity,
      Devices devices,
      List<Transit> underWay,
      Conditions conditions) {}

  private static final List<Consumer<Walk>> ACTIONS =
      List.of(
          world(w -> w.fixture.world().setDelay(Delay.AT_ONCE)),
          signIn(
              _ -> new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD)),
          register(_ -> new Input.Begin(Way.FULL)),
          carry(),
          refused(w -> w.register(new Input.Code(w.wrongCode()))),
          register(w -> new Input.Code(w.code())),
          world(w -> w.fixture.world().markRead(w.newest().message().id())),
          register(_ -> new Input.Register()),
          register(_ -> new Input.ReceiveBy(Optional.of(Channel.TEXT_MESSAGE), "(503) 555-0142")),
          register(_ -> new Input.SecretWord(SECRET_WORD)),
          register(_ ->
              new Input.SaveSettings(
                  PracticeCustomer.USERNAME,
                  PracticeCustomer.PASSWORD,
                  SECRET_WORD,
                  Optional.of(AskWhen.LOCATION_BASED))),
          register(_ -> new Input.Contact("503 555 0142", "maya.reyes@example.com")),
          carry(),
          register(w -> new Input.FollowLink(w.link())),
          register(_ -> new Input.Question(Optional.of(SecurityQuestion.FIRST_STREET), ANSWER)),
          register(_ -> new Input.FinishLater()),
          register(_ -> new Input.Resume()),
          register(_ -> new Input.ChooseMethod(Optional.of(Method.Kind.EMAIL))),
          carry(),
          register(_ -> new Input.ResendCode()),
          carry(),
          register(_ -> new Input.MessageFound()),
          refused(w -> w.register(new Input.Code(w.wrongCode()))),
          register(w -> new Input.Code(w.code())),
          register(_ -> new Input.Password(PracticeCustomer.PASSWORD)),
          carry(),
          register(_ -> new Input.Approve()),
          carry(),
          signIn(_ -> new SignIn.Input.SignOut()),
          refused(w -> w.signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, "a guess"))),
          signIn(
              _ -> new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD)),
          carry(),
          signIn(w -> new SignIn.Input.Proof(new ProofInput.Enter(w.code()))));

  /** How many actions there are. */
  static final int LENGTH = ACTIONS.size();

  private static final Duration PACE = Duration.ofSeconds(70);

  private final Random random = new Random(0); // the key is drawn from it when the folder is new
  private final SettableClock clock = new SettableClock();
  private final Fixture fixture;

  private Walk(Path folder) {
    this.fixture = Fixture.open(folder, random, clock);
  }

  static Walk in(Path folder) {
    return new Walk(folder);
  }

  private static Consumer<Walk> world(Consumer<Walk> run) {
    return run;
  }

  private static Consumer<Walk> carry() {
    return world(w -> w.fixture.world().carry());
  }

  private static Consumer<Walk> signIn(Function<Walk, SignIn.Input> input) {
    return w -> expect(w.signIn(input.apply(w)), false);
  }

  private static Consumer<Walk> register(Function<Walk, Input> input) {
    return w -> expect(w.register(input.apply(w)), false);
  }

  private static Consumer<Walk> refused(Function<Walk, Outcome<CustomerFile>> run) {
    return w -> expect(run.apply(w), true);
  }

  private static void expect(Outcome<CustomerFile> outcome, boolean refused) {
    if (outcome.isRefused() != refused) {
      throw new AssertionError("the walk stumbled: " + outcome.refusals());
    }
  }

  /** Does the action with this number, from 0. */
  void act(int number) {
    random.setSeed(number);
    clock.set(SettableClock.START.plus(PACE.multipliedBy(number)));
    ACTIONS.get(number).accept(this);
  }

  /** Where it has led to, for who goes on from there. */
  Fixture fixture() {
    return fixture;
  }

  Content content() {
    List<Transit> underWay = new ArrayList<>();
    fixture
        .store()
        .world()
        .carry(post -> {
          underWay.addAll(post.underWay());
          return new Round(post, List.of());
        });
    return new Content(
        fixture.brokerage().file(),
        fixture.brokerage().recentActivity(1000),
        fixture.world().devices(),
        underWay,
        fixture.world().conditions());
  }

  private Outcome<CustomerFile> signIn(SignIn.Input input) {
    return fixture.brokerage().signIn(input);
  }

  private Outcome<CustomerFile> register(Input input) {
    return fixture.brokerage().register(input);
  }

  private Delivery newest() {
    return fixture.world().devices().deliveries().getFirst();
  }

  /** The newest code that came. */
  String code() {
    return MessageText.code(newest().message().body()).orElseThrow();
  }

  private String wrongCode() {
    return code().equals("000000") ? "111111" : "000000";
  }

  private String link() {
    return MessageText.link(newest().message().body()).map(Link::token).orElseThrow();
  }

  @Override
  public void close() {
    fixture.close();
  }
}
