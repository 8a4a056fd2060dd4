package org.twostep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.twostep.account.Account;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.Brokerage;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.MemoryFiles;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.contact.Destination;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.Totp;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.proof.ProofInput;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/** A customer at the brokerage's counter, who has every phone and mailbox and reads everything. */
public final class Customer {
  public static final Origin OWN = new Origin("OWN", Optional.of(Cities.home()));
  public static final Origin LIBRARY = new Origin("LIBRARY", Optional.of(Cities.home()));
  public static final String WRONG_CODE = "999999";

  public final PureRules rules = new PureRules();
  public final MemoryFiles files = new MemoryFiles(PracticeAccount.fresh(rules.hasher()));
  public Instant now = Instant.parse("2026-11-23T10:00:00Z");
  public Origin here = OWN;
  public String password = PracticeCustomer.PASSWORD;
  private final InstantSource clock;
  public final Brokerage brokerage;

  /** At a counter that goes by the customer's own idea of the time. */
  public Customer() {
    this.clock = () -> now;
    this.brokerage = new Brokerage(files, rules.desks(), () -> here, clock);
  }

  /** At a counter that goes by a clock. */
  public Customer(InstantSource clock) {
    this.clock = clock;
    this.brokerage = new Brokerage(files, rules.desks(), () -> here, clock);
  }

  public CustomerFile file() {
    return brokerage.file();
  }

  public Account account() {
    return file().account();
  }

  public void waits(Duration time) {
    now = now.plus(time);
  }

  public static List<Reason> reasons(Outcome<CustomerFile> outcome) {
    return outcome.refusals().stream().map(Refusal::reason).toList();
  }

  private static void taken(Outcome<CustomerFile> outcome) {
    assertEquals(List.of(), outcome.refusals());
  }

  // Signing in

  public List<Reason> typesPassword() {
    return reasons(
        brokerage.signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, password)));
  }

  public List<Reason> proves(ProofInput input) {
    return reasons(brokerage.signIn(new SignIn.Input.Proof(input)));
  }

  public List<Reason> enters(String typed) {
    return proves(new ProofInput.Enter(typed));
  }

  /** The password, and a code of the default factor where one is asked for. */
  public void signsIn() {
    assertEquals(List.of(), typesPassword());
    if (!file().isSignedIn()) {
      assertEquals(List.of(), enters(codeOf(defaultFactor())));
    }
  }

  public void signsOut() {
    brokerage.signIn(new SignIn.Input.SignOut());
  }

  public SecondFactor defaultFactor() {
    return account().protection().defaultFactor().orElseThrow();
  }

  /** What would be typed for this factor now. */
  public String codeOf(SecondFactor factor) {
    return switch (factor.method()) {
      case Method.CodeByMessage(var to) -> newestCode(to);
      case Method.AuthenticatorApp(var key, _) -> appCode(key);
      case Method.PhoneApproval _ -> throw new AssertionError("nothing is typed for it");
    };
  }

  public String appCode(String sealedKey) {
    return Totp.code(rules.open(sealedKey), Totp.step(clock.instant())).digits();
  }

  public String newestCode(Destination to) {
    return files.posted().reversed().stream()
        .filter(message -> message.to().equals(to))
        .flatMap(message -> MessageText.code(message.body()).stream())
        .findFirst()
        .orElseThrow();
  }

  /** The link "This wasn't me" of the newest notice. */
  public String newestLink() {
    return files.posted().reversed().stream()
        .flatMap(message -> MessageText.link(message.body()).stream())
        .filter(link -> link.kind() == Link.Kind.NOT_ME)
        .map(Link::token)
        .findFirst()
        .orElseThrow();
  }

  public List<Message> posted() {
    return files.posted();
  }

  // The Security tab

  public Outcome<CustomerFile> secures(SecurityInput input) {
    return brokerage.secure(input);
  }

  /** Proves with the best there is, so that the next ten minutes want nothing more. */
  public void stepsUp() {
    Demand demand = account().isProtected() ? Demand.FACTOR : Demand.ANY;
    taken(secures(new SecurityInput.OpenStepUp(demand)));
    if (file().session().flatMap(s -> s.challenge()).isPresent()) {
      String typed = account().isProtected() ? codeOf(defaultFactor()) : password;
      taken(secures(new SecurityInput.StepUp(new ProofInput.Enter(typed))));
    }
  }

  public void changes(SecurityInput input) {
    stepsUp();
    taken(secures(input));
  }

  /** Adds a factor; returns its id. */
  public String adds(Method.Kind kind, String to) {
    return enrols(new Goal.Add(), kind, to);
  }

  public String enrols(Goal goal, Method.Kind kind, String to) {
    changes(new SecurityInput.Begin(goal, kind));
    var open = file().enrolment().orElseThrow();
    switch (kind) {
      case TEXT_MESSAGE, EMAIL -> {
        taken(secures(new SecurityInput.EnterDestination(to)));
        Destination place = file().enrolment().orElseThrow().to().orElseThrow();
        taken(secures(new SecurityInput.EnterCode(newestCode(place))));
      }
      case AUTHENTICATOR ->
          taken(secures(new SecurityInput.EnterCode(appCode(open.sealedKey().orElseThrow()))));
      case APPROVAL -> taken(brokerage.answerOnPhone(rightAnswer()));
    }
    return open.id();
  }

  /** The digits on the screen, typed on the phone. */
  public ProofInput.AnswerOnPhone rightAnswer() {
    var newest = file().approvals().requests().getLast();
    return new ProofInput.AnswerOnPhone(newest.id(), newest.digits());
  }

  public List<RecoveryCode> makesRecoveryCodes(long seed) {
    Random random = new Random(seed);
    List<RecoveryCode> codes = new ArrayList<>();
    while (codes.size() < RecoveryCodes.COUNT) {
      codes.add(RecoveryCode.draw(random));
    }
    changes(new SecurityInput.NewRecoveryCodes(codes));
    return codes;
  }

  // A forgotten password

  public List<Reason> resets(ForgottenPassword.Input input) {
    return reasons(brokerage.reset(input));
  }

  public List<Reason> resetsBy(Way way) {
    return resets(new ForgottenPassword.Input.Proof(new ProofInput.Choose(way)));
  }

  public List<Reason> notMe(String token) {
    return reasons(brokerage.notMe(token));
  }
}
