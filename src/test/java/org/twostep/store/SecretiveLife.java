package org.twostep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.twostep.Fixture;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Entry;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;
import org.twostep.proof.ProofInput;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Observer;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Transcript;
import org.twostep.report.ReportData;
import org.twostep.report.ReportPdf;
import org.twostep.report.Sheet;
import org.twostep.report.Worded;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.SignIn;
import org.twostep.world.MessageText;

/**
 * A process in which a customer uses every kind of secret there is, also in the wrong places, has a
 * report and a backup made of it, and sees the program fail.
 */
public final class SecretiveLife {
  static final String NEW_PASSWORD = "nine patient brass lanterns";
  static final String GUESSED_PASSWORD = "seven crooked copper kettles";

  /** In the list of secrets: before a code that came by message, and before any other. */
  static final String SENT = "sent ";

  static final String SECRET = "secret ";

  private final Walk walk;
  private final Fixture fixture;
  private final Observer observer;
  private final List<String> used =
      new ArrayList<>(
          List.of(
              PracticeCustomer.PASSWORD,
              NEW_PASSWORD,
              GUESSED_PASSWORD,
              Walk.SECRET_WORD,
              Walk.ANSWER));

  private SecretiveLife(Walk walk) {
    this.walk = walk;
    this.fixture = walk.fixture();
    this.observer = new Observer(fixture.clock());
  }

  /**
   * @param arguments a folder for all that is written, and a file outside it into which the secrets
   *     go, a line each
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Walk walk = Walk.in(folder)) {
      SecretiveLife life = new SecretiveLife(walk);
      life.live();
      Files.write(Path.of(arguments[1]), life.secrets());
      life.report(folder);
      Backups.in(folder).make(life.fixture.store(), LocalDateTime.of(2026, 11, 23, 9, 41, 7));
      walk.close();
      life.fail();
    }
  }

  private void live() {
    for (int action = 0; action < Walk.LENGTH; action++) {
      walk.act(action);
    }
    addsApp();
    makesRecoveryCodes();
    done(new SecurityInput.ChangePassword(PracticeCustomer.PASSWORD, NEW_PASSWORD));
    fixture.world().carry();
    entersInTheWrongPlaces();
  }

  private void addsApp() {
    stepsUp();
    done(new SecurityInput.Begin(new Goal.Add(), Method.Kind.AUTHENTICATOR));
    String sealed = fixture.brokerage().file().enrolment().orElseThrow().sealedKey().orElseThrow();
    TotpKey key = fixture.open(sealed);
    Entry<?> added =
        fixture.authenticator().add(new OtpAuthUri("Fernhill", PracticeCustomer.USERNAME, key));
    String code = Totp.code(key, Totp.step(fixture.clock().instant())).digits();
    done(new SecurityInput.EnterCode(code));
    used.addAll(List.of(key.base32(), key.grouped(), code));
    if (!(added instanceof Entry.Accepted<?>)) {
      throw new IllegalStateException("the phone takes no key");
    }
  }

  private void stepsUp() {
    done(new SecurityInput.OpenStepUp(Demand.FACTOR));
    if (fixture.brokerage().file().session().flatMap(s -> s.challenge()).isPresent()) {
      fixture.world().carry();
      done(new SecurityInput.StepUp(new ProofInput.Enter(walk.code())));
    }
  }

  private void makesRecoveryCodes() {
    Random random = new Random(7);
    List<RecoveryCode> codes =
        Stream.generate(() -> RecoveryCode.draw(random)).limit(RecoveryCodes.COUNT).toList();
    done(new SecurityInput.NewRecoveryCodes(codes));
    done(new SecurityInput.RecoveryCodesSaved());
    codes.forEach(code -> used.addAll(List.of(code.text(), code.grouped())));
  }

  /** What belongs in one field comes into another, as it happens to people. */
  private void entersInTheWrongPlaces() {
    fixture.clock().set(fixture.clock().instant().plus(Duration.ofMinutes(20)));
    saw(fixture.brokerage().signIn(new SignIn.Input.SignOut()));
    signsIn(PracticeCustomer.USERNAME, GUESSED_PASSWORD);
    signsIn(NEW_PASSWORD, Walk.SECRET_WORD);
    signsIn(PracticeCustomer.USERNAME, NEW_PASSWORD);
    for (String typed : List.of(NEW_PASSWORD, Walk.ANSWER, Walk.SECRET_WORD)) {
      saw(fixture.brokerage().signIn(new SignIn.Input.Proof(new ProofInput.Enter(typed))));
    }
  }

  private void signsIn(String username, String password) {
    saw(fixture.brokerage().signIn(new SignIn.Input.Password(username, password)));
  }

  private void done(SecurityInput input) {
    Outcome<CustomerFile> outcome = fixture.brokerage().secure(input);
    saw(outcome);
    if (outcome.isRefused()) {
      throw new IllegalStateException("refused: " + outcome.refusals());
    }
  }

  private void saw(Outcome<CustomerFile> outcome) {
    observer.saw(false, outcome);
  }

  private List<String> secrets() {
    Stream<String> sent =
        fixture.world().devices().deliveries().stream()
            .flatMap(delivery -> MessageText.code(delivery.message().body()).stream());
    return Stream.concat(used.stream().map(SECRET::concat), sent.distinct().map(SENT::concat))
        .toList();
  }

  private void report(Path folder) throws IOException {
    Transcript sketch = Rehearsed.sketch("Ann", Mode.TEST);
    Report report = Report.of(Rehearsed.scenario(), sketch.with(observer.take()));
    Sheet sheet = Worded.sheet(report);
    Files.write(folder.resolve("report.pdf"), ReportPdf.of(sheet));
    Files.write(folder.resolve("report.csv"), ReportData.csv(report, sheet));
    Files.write(folder.resolve("report.json"), ReportData.json(report, sheet));
  }

  /** With a store that is closed; what a crash would print is printed. */
  private void fail() {
    try {
      signsIn(PracticeCustomer.USERNAME, NEW_PASSWORD);
      throw new IllegalStateException("a closed store does not fail");
    } catch (StoreException crash) {
      crash.printStackTrace();
      System.out.println(crash);
    }
  }
}
