package org.twostep.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.twostep.PureRules;
import org.twostep.Seeded;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.Brokerage;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.MemoryFiles;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.contact.Channel;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.Totp;
import org.twostep.place.Cities;
import org.twostep.place.Place;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Ways;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.registration.SecurityQuestion;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.PasswordReset;
import org.twostep.signin.SignIn;

/**
 * Someone who does anything at all at the brokerage, sense and nonsense, and types right and wrong.
 */
final class Person {
  private static final List<String> COMPUTERS = List.of("OWN", "LIBRARY");
  private static final List<Place> PLACES =
      List.of(Cities.home(), Cities.vpnExit(), Cities.all().getFirst());
  private static final List<String> DESTINATIONS =
      List.of(
          "(503) 555-0142",
          "(503) 555-0177",
          "(503) 555-0188",
          "maya.reyes@example.com",
          "maya@reyes.example",
          "nonsense");
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(29),
          Duration.ofSeconds(31),
          Duration.ofSeconds(61),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(59),
          Duration.ofHours(2),
          Duration.ofHours(25),
          Duration.ofDays(8),
          Duration.ofDays(31),
          Duration.ofSeconds(-20),
          Duration.ofMinutes(-15));
  static final String WORD = "Periwinkle";
  private static final String WRONG_CODE = "999999";

  final PureRules rules = new PureRules();
  final MemoryFiles files = new MemoryFiles(PracticeAccount.fresh(rules.hasher()));
  final Truth truth = new Truth(PracticeCustomer.PASSWORD);
  private final RandomGenerator random;
  private final List<String> passwords = new ArrayList<>(List.of("not the right one at all"));
  Origin here = new Origin("OWN", Optional.of(Cities.home()));
  Instant now = Instant.parse("2026-11-23T10:00:00Z");
  final Brokerage brokerage = new Brokerage(files, rules.desks(), () -> here, () -> now);

  Person(RandomGenerator random) {
    this.random = random;
  }

  /** One thing that can be done. */
  sealed interface Act {
    record SigningIn(SignIn.Input input) implements Act {}

    record Resetting(ForgottenPassword.Input input) implements Act {}

    record Registering(Input input) implements Act {}

    record Securing(SecurityInput input) implements Act {}

    record Answering(ProofInput.AnswerOnPhone answer) implements Act {}

    record Denying(String request) implements Act {}

    record FollowingLink(String token) implements Act {}

    record Tidying() implements Act {}

    /** Nothing at the brokerage: the clock, or where she is. */
    record Moving() implements Act {}
  }

  Act next() {
    return chance(6) ? anything() : sensible();
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private CustomerFile file() {
    return brokerage.file();
  }

  private Act sensible() {
    CustomerFile file = file();
    if (chance(4)) {
      return moving();
    }
    if (file.isSignedIn()) {
      return signedIn(file);
    }
    if (file.reset().isPresent()) {
      return chance(8) ? password() : new Act.Resetting(resetting(file));
    }
    return file.session().isPresent() ? proving(file) : signedOut();
  }

  private Act signedOut() {
    return chance(8) ? new Act.Resetting(ask()) : password();
  }

  private Act signedIn(CustomerFile file) {
    boolean stepping = file.session().flatMap(Session::challenge).isPresent();
    if (stepping) {
      return phoneOr(file, new Act.Securing(new SecurityInput.StepUp(proof(file))));
    }
    if (file.enrolment().isPresent() && !chance(5)) {
      return phoneOr(file, new Act.Securing(enrolling(file)));
    }
    if (file.registration().isPresent() && !chance(10)) {
      return new Act.Registering(registering(file));
    }
    if (!file.account().isProtected() && !chance(3)) {
      return new Act.Registering(
          new Input.Begin(Seeded.oneOf(random, org.twostep.registration.Way.values())));
    }
    return chance(6)
        ? new Act.SigningIn(new SignIn.Input.SignOut())
        : new Act.Securing(changing(file));
  }

  private Act proving(CustomerFile file) {
    return switch (random.nextInt(12)) {
      case 0 -> new Act.SigningIn(new SignIn.Input.TrustThisComputer(!chance(3)));
      case 1 -> password();
      default -> phoneOr(file, new Act.SigningIn(new SignIn.Input.Proof(proof(file))));
    };
  }

  private Act phoneOr(CustomerFile file, Act other) {
    boolean waiting =
        file.approvals().requests().stream()
            .anyMatch(r -> r.state() == ApprovalRequest.State.WAITING);
    return waiting && chance(2) ? onPhone() : other;
  }

  private Act anything() {
    return switch (random.nextInt(11)) {
      case 0 -> password();
      case 1 -> new Act.SigningIn(new SignIn.Input.Proof(proof(file())));
      case 2 -> new Act.Resetting(resetting(file()));
      case 3 -> new Act.Registering(registering(file()));
      case 4 -> new Act.Securing(enrolling(file()));
      case 5 -> new Act.Securing(changing(file()));
      case 6 -> onPhone();
      case 7 -> new Act.FollowingLink(link());
      case 8 -> new Act.Tidying();
      case 9 -> new Act.SigningIn(new SignIn.Input.Stay());
      default -> moving();
    };
  }

  private String link() {
    List<String> known = truth.allLinks();
    return known.isEmpty() || chance(4) ? "nobody-knows-it" : one(known);
  }

  private Act moving() {
    switch (random.nextInt(8)) {
      case 0 -> here = new Origin(one(COMPUTERS), here.place());
      case 1 ->
          here = new Origin(here.device(), chance(4) ? Optional.empty() : Optional.of(one(PLACES)));
      default -> now = now.plus(STEPS.get(Math.min(random.nextInt(13), random.nextInt(16))));
    }
    return new Act.Moving();
  }

  private Act password() {
    String username = chance(12) ? "nobody" : PracticeCustomer.USERNAME;
    return new Act.SigningIn(new SignIn.Input.Password(username, typedPassword()));
  }

  private String typedPassword() {
    return chance(6) ? one(passwords) : truth.password;
  }

  private ForgottenPassword.Input ask() {
    return new ForgottenPassword.Input.Ask(chance(4) ? "nobody" : PracticeCustomer.USERNAME);
  }

  private ForgottenPassword.Input resetting(CustomerFile file) {
    Optional<PasswordReset> reset = file.reset();
    if (reset.isEmpty() || chance(12)) {
      return ask();
    }
    if (chance(10)) {
      return chance(2)
          ? new ForgottenPassword.Input.Cancel()
          : new ForgottenPassword.Input.ResendCode();
    }
    return switch (reset.get().stage()) {
      case MESSAGE -> new ForgottenPassword.Input.Code(code(Truth.Errand.RESET));
      case PROOF ->
          reset.get().challenge().isPresent()
              ? new ForgottenPassword.Input.Proof(
                  proof(file, reset.get().challenge(), Truth.Errand.RESET))
              : new ForgottenPassword.Input.Code(code(Truth.Errand.RESET));
      case NEW_PASSWORD ->
          new ForgottenPassword.Input.NewPassword(chance(4) ? "short" : newPassword());
    };
  }

  private String newPassword() {
    passwords.add(truth.password);
    return "violet tractor hums at noon " + random.nextInt(1_000_000);
  }

  /** The newest code as a rule, else an old one or a made-up one. */
  private String code(Truth.Errand errand) {
    List<String> all = truth.allCodes();
    return switch (random.nextInt(8)) {
      case 0 -> WRONG_CODE;
      case 1 -> all.isEmpty() ? WRONG_CODE : one(all);
      case 2 -> chance(4) ? Seeded.text(random, 8) : truth.newestCode(errand).orElse(WRONG_CODE);
      default -> truth.newestCode(errand).orElse(WRONG_CODE);
    };
  }

  private ProofInput proof(CustomerFile file) {
    Optional<Challenge> challenge = file.session().flatMap(Session::challenge);
    Truth.Errand errand = file.isSignedIn() ? Truth.Errand.STEP_UP : Truth.Errand.SIGN_IN;
    return proof(file, challenge, errand);
  }

  private ProofInput proof(CustomerFile file, Optional<Challenge> challenge, Truth.Errand errand) {
    if (challenge.isEmpty()) {
      return new ProofInput.Enter(code(errand));
    }
    if (chance(4)) {
      return new ProofInput.Choose(way(file, challenge.get().demand()));
    }
    return chance(8)
        ? new ProofInput.Resend()
        : new ProofInput.Enter(
            switch (challenge.get().way()) {
              case Way.Password _ -> typedPassword();
              case Way.RecoveryCode _ -> recoveryCode();
              case Way.Factor(var id) ->
                  file.account()
                      .protection()
                      .factor(id)
                      .map(factor -> code(factor, errand))
                      .orElse(WRONG_CODE);
            });
  }

  private Way way(CustomerFile file, Demand demand) {
    List<Way> open = Ways.of(file.account(), demand);
    return open.isEmpty() || chance(6)
        ? one(List.of(new Way.Password(), new Way.RecoveryCode(), new Way.Factor("none")))
        : one(open);
  }

  private String code(SecondFactor factor, Truth.Errand errand) {
    return factor.method() instanceof Method.AuthenticatorApp(var key, _)
        ? appCode(key)
        : code(errand);
  }

  private String appCode(String sealedKey) {
    int off = chance(3) ? random.nextInt(-3, 4) : 0;
    return Totp.code(rules.open(sealedKey), Totp.step(now) + off).digits();
  }

  private String recoveryCode() {
    List<String> from = chance(3) ? truth.voidedRecoveryCodes() : truth.recoveryCodes();
    return from.isEmpty() ? "0123-4567-89AB-CDEF" : one(from);
  }

  private Act onPhone() {
    List<ApprovalRequest> all = file().approvals().requests();
    if (all.isEmpty()) {
      return new Act.Denying("none");
    }
    ApprovalRequest request = chance(4) ? one(all) : all.getLast();
    return chance(6)
        ? new Act.Denying(request.id())
        : new Act.Answering(
            new ProofInput.AnswerOnPhone(
                request.id(), chance(5) ? "x7" : chance(5) ? "99" : request.digits()));
  }

  private Input registering(CustomerFile file) {
    Optional<Registration> registration = file.registration();
    if (registration.isEmpty() || chance(25)) {
      return new Input.Begin(Seeded.oneOf(random, org.twostep.registration.Way.values()));
    }
    if (chance(12)) {
      return new Input.ResendCode();
    }
    return registering(registration.get());
  }

  private Input registering(Registration at) {
    return switch (at.step()) {
      case CONFIRM_IDENTITY -> new Input.Code(code(Truth.Errand.IDENTITY));
      case CONFIRM_EMAIL -> new Input.Code(code(Truth.Errand.CONFIRM_EMAIL));
      case ENTER_CODE ->
          new Input.Code(
              at.isAppCode() ? appCode(at.sealedKey().orElseThrow()) : code(Truth.Errand.PROVE));
      case ACTIVATE -> new Input.Code(code(Truth.Errand.PROVE));
      case VERIFICATION_SETTINGS -> new Input.Register();
      case RECEIVE_BY ->
          new Input.ReceiveBy(
              Optional.of(Channel.TEXT_MESSAGE), DESTINATIONS.get(random.nextInt(2)));
      case SECRET_WORD -> new Input.SecretWord(WORD);
      case SAVE_SETTINGS ->
          new Input.SaveSettings(
              PracticeCustomer.USERNAME,
              typedPassword(),
              chance(5) ? "a wrong word" : WORD,
              Optional.of(Seeded.oneOf(random, AskWhen.values())));
      case CONTACT_INFORMATION ->
          new Input.Contact(
              DESTINATIONS.get(random.nextInt(2)), DESTINATIONS.get(3 + random.nextInt(2)));
      case SECURITY_QUESTION ->
          new Input.Question(Optional.of(SecurityQuestion.FIRST_STREET), "Alder Way");
      case CHOOSE_METHOD ->
          new Input.ChooseMethod(Optional.of(Seeded.oneOf(random, Method.Kind.values())));
      case SET_UP_APP -> new Input.AppReady();
      case CHECK_MESSAGES -> new Input.MessageFound();
      case VERIFY_IDENTITY -> new Input.Password(typedPassword());
      case APPROVE -> chance(8) ? new Input.Deny() : new Input.Approve();
      case PHONE_NUMBER -> new Input.Phone(DESTINATIONS.get(random.nextInt(2)));
    };
  }

  private SecurityInput enrolling(CustomerFile file) {
    if (chance(12)) {
      return Seeded.oneOf(
          random,
          new SecurityInput.Resend(),
          new SecurityInput.CorrectDestination(),
          new SecurityInput.CancelEnrolment());
    }
    return file.enrolment()
        .<SecurityInput>map(open ->
            open.needsDestination()
                ? new SecurityInput.EnterDestination(one(DESTINATIONS))
                : new SecurityInput.EnterCode(
                    open.sealedKey()
                        .map(this::appCode)
                        .orElseGet(() ->
                            code(
                                open.goal() instanceof Goal.OnFile
                                    ? Truth.Errand.CONTACT
                                    : Truth.Errand.PROVE))))
        .orElseGet(() -> new SecurityInput.EnterCode(WRONG_CODE));
  }

  private SecurityInput changing(CustomerFile file) {
    List<SecondFactor> factors = file.account().protection().factors();
    String factor = factors.isEmpty() ? "none" : one(factors).id();
    String place =
        file.account().protection().places().isEmpty()
            ? "none"
            : one(file.account().protection().places()).id();
    return switch (random.nextInt(18)) {
      case 0, 1, 2, 3 ->
          new SecurityInput.Begin(new Goal.Add(), Seeded.oneOf(random, Method.Kind.values()));
      case 4 ->
          new SecurityInput.Begin(
              new Goal.Replace(factor), Seeded.oneOf(random, Method.Kind.values()));
      case 5 ->
          new SecurityInput.Begin(new Goal.OnFile(), Seeded.oneOf(random, Method.Kind.values()));
      case 6 -> new SecurityInput.Remove(factor, chance(4));
      case 7 -> new SecurityInput.MakeDefault(factor);
      case 8 -> new SecurityInput.Rename(factor, "My " + random.nextInt(9));
      case 9, 10 -> new SecurityInput.NewRecoveryCodes(recoveryCodes());
      case 11 -> new SecurityInput.SetAskWhen(Seeded.oneOf(random, AskWhen.values()));
      case 12 -> new SecurityInput.AddPlace("Place " + random.nextInt(9), one(PLACES).at());
      case 13 ->
          chance(2)
              ? new SecurityInput.RemovePlace(place)
              : new SecurityInput.RenamePlace(place, "Renamed");
      case 14 ->
          chance(2)
              ? new SecurityInput.RevokeAllDevices()
              : new SecurityInput.RevokeDevice(one(COMPUTERS));
      case 15 -> new SecurityInput.OpenStepUp(Seeded.oneOf(random, Demand.values()));
      case 16 -> new SecurityInput.CancelStepUp();
      default -> new SecurityInput.ChangePassword(typedPassword(), newPassword());
    };
  }

  private List<RecoveryCode> recoveryCodes() {
    List<RecoveryCode> codes = new ArrayList<>();
    while (codes.size() < RecoveryCodes.COUNT) {
      codes.add(RecoveryCode.draw(random));
    }
    return codes;
  }
}
