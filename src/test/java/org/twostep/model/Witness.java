package org.twostep.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Destination;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.Purpose;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.Totp;
import org.twostep.message.Message;
import org.twostep.model.Person.Act;
import org.twostep.model.Truth.Count;
import org.twostep.model.Truth.Errand;
import org.twostep.place.Place;
import org.twostep.proof.ProofInput;
import org.twostep.registration.CodeTarget;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.PasswordReset;
import org.twostep.signin.SignIn;
import org.twostep.world.MessageText;

/** Lets a person act, and holds what the program does against what it may do. */
final class Witness {
  private static final double EARTH_KM = 6371;
  private static final Duration TRUST = Duration.ofDays(30);

  private final Person person;
  private final Truth truth;
  private final Map<String, Instant> trusted = new HashMap<>();
  private final Map<String, Boolean> strongOnly = new HashMap<>();
  private final List<String> resetProofs = new ArrayList<>();
  private Optional<Place> seenAt = Optional.empty();
  private Instant seen = Instant.MIN;
  private boolean frozen;

  // Of the act that is being looked at
  private CustomerFile before;
  private CustomerFile after;
  private Outcome<CustomerFile> outcome;
  private Instant now;

  /** The computer that something was proven for just now, if anything was. */
  private Optional<String> provenFor = Optional.empty();

  private boolean passwordRight;

  Witness(Person person) {
    this.person = person;
    this.truth = person.truth;
    this.after = person.brokerage.file();
    this.before = after;
    this.outcome = Outcome.of(after);
    this.now = person.now;
  }

  void watches(Act act) {
    before = person.brokerage.file();
    now = person.now;
    provenFor = Optional.empty();
    passwordRight = false;
    outcome = doing(act);
    after = person.brokerage.file();
    judges(act);
    readsMessages(act);
    assertCounts();
    assertSessions(act);
    assertTold(act);
    remembersTrust();
  }

  private Outcome<CustomerFile> doing(Act act) {
    return switch (act) {
      case Act.SigningIn(var input) -> person.brokerage.signIn(input);
      case Act.Resetting(var input) -> person.brokerage.reset(input);
      case Act.Registering(var input) -> person.brokerage.register(input);
      case Act.Securing(var input) -> person.brokerage.secure(input);
      case Act.Answering(var answer) -> person.brokerage.answerOnPhone(answer);
      case Act.Denying(var request) -> person.brokerage.denyOnPhone(request);
      case Act.FollowingLink(var token) -> person.brokerage.notMe(token);
      case Act.Tidying _ -> person.brokerage.tidy();
      case Act.Moving _ -> Outcome.of(before);
    };
  }

  private boolean isRefusedFor(Reason reason) {
    return outcome.refusals().stream().map(Refusal::reason).anyMatch(reason::equals);
  }

  private void judges(Act act) {
    switch (act) {
      case Act.SigningIn(SignIn.Input.Password(var username, var typed)) ->
          password(username, typed);
      case Act.SigningIn(SignIn.Input.Proof(var input)) ->
          proof(
              Errand.SIGN_IN,
              sessionHere().filter(s -> !s.isSignedIn()).flatMap(Session::challenge),
              input,
              after.isSignedIn() && !before.isSignedIn());
      case Act.SigningIn _ -> {}
      case Act.Resetting(var input) -> reset(input);
      case Act.Registering(var input) -> registering(input);
      case Act.Securing(SecurityInput.StepUp(var input)) -> stepUp(input);
      case Act.Securing(var input) -> securing(input);
      case Act.Answering(var answer) -> answering(answer);
      case Act.Denying _ -> {
        if (!outcome.isRefused()) {
          truth.endsRequest();
        }
      }
      case Act.FollowingLink(var token) -> link(token);
      case Act.Tidying _, Act.Moving _ -> {}
    }
  }

  /** A session that ran out takes nothing any more. */
  private Optional<Session> sessionHere() {
    return before.session().filter(s -> !s.isOver(now));
  }

  private void password(String username, String typed) {
    Count count = truth.count("password");
    truth.unsettles(Errand.SIGN_IN);
    if (count.isClosed(now)) {
      assertTrue(isRefusedFor(Reason.TRY_WAIT), "a password was looked at during a wait");
      return;
    }
    boolean right = username.equals(PracticeCustomer.USERNAME) && typed.equals(truth.password);
    if (!right) {
      count.wrong(now);
      assertTrue(outcome.isRefused(), "a wrong password was taken");
    } else if (frozen) {
      assertTrue(isRefusedFor(Reason.PASSWORD_FROZEN), "a frozen password was taken");
    } else {
      count.right();
      passwordRight = true;
    }
  }

  /** An entry that was looked at was right or is counted; one during a wait is neither. */
  private void counts(String kind, boolean lookedAt, boolean accepted, boolean good) {
    Count count = truth.count(kind);
    if (count.isClosed(now)) {
      assertFalse(accepted, kind + " was accepted during a wait");
      return;
    }
    if (accepted) {
      assertTrue(good, kind + " was accepted, but was not good");
      count.right();
    } else if (lookedAt) {
      count.wrong(now);
    }
  }

  private static Optional<String> digits(String typed) {
    return OneTimeCode.parse(typed).toOptional().map(OneTimeCode::digits);
  }

  private void messageCode(
      String kind,
      Errand errand,
      Destination to,
      String typed,
      boolean lookedAt,
      boolean accepted) {
    Optional<String> digits = digits(typed).filter(_ -> lookedAt);
    boolean closed = truth.count(kind).isClosed(now);
    boolean must = !closed && digits.filter(d -> truth.mustWork(errand, to, d, now)).isPresent();
    boolean good = digits.filter(d -> truth.isGoodCode(errand, to, d, now)).isPresent();
    assertTrue(accepted || !must, "the right code was refused: " + outcome.refusals());
    counts(kind, digits.isPresent(), accepted, good);
    if (accepted) {
      truth.usesCode(errand);
    } else if (digits.isPresent() && !closed) {
      truth.spoils(errand, to, now);
    }
  }

  private Optional<Long> stepOf(String sealedKey, String typed) {
    long present = Totp.step(now);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step ->
            digits(typed)
                .filter(Totp.code(person.rules.open(sealedKey), step).digits()::equals)
                .isPresent())
        .boxed()
        .reduce((_, later) -> later);
  }

  private void proof(Errand errand, Optional<Challenge> challenge, ProofInput input, boolean met) {
    if (input instanceof ProofInput.Enter(var typed) && challenge.isPresent()) {
      entered(errand, challenge.get().way(), typed, met);
    } else {
      truth.unsettles(errand);
      assertFalse(met, "nothing was entered, and something was proven");
    }
    if (met) {
      provenFor = Optional.of(person.here.device());
    }
  }

  private void entered(Errand errand, Way way, String typed, boolean met) {
    switch (way) {
      case Way.Password _ -> counts("password", true, met, typed.equals(truth.password));
      case Way.RecoveryCode _ -> recoveryCode(typed, met);
      case Way.Factor(var id) ->
          before
              .account()
              .protection()
              .factor(id)
              .filter(SecondFactor::isActive)
              .ifPresentOrElse(
                  factor -> factorCode(errand, factor, typed, met),
                  () -> assertFalse(met, "a factor that is not there proved something"));
    }
  }

  private void recoveryCode(String typed, boolean met) {
    String code = RecoveryCode.parse(typed).toOptional().orElseThrow().text();
    boolean good = truth.isGoodRecoveryCode(code);
    assertTrue(met || !good || truth.count("recovery").isClosed(now), "a recovery code refused");
    counts("recovery", true, met, good);
    if (met) {
      truth.usesRecoveryCode(code);
    }
  }

  private void factorCode(Errand errand, SecondFactor factor, String typed, boolean met) {
    String kind = "factor " + factor.id();
    switch (factor.method()) {
      case Method.CodeByMessage(var to) -> messageCode(kind, errand, to, typed, true, met);
      case Method.AuthenticatorApp(var key, _) -> {
        Optional<Long> step =
            stepOf(key, typed).filter(s -> truth.isGoodStep(key, s, Totp.step(now)));
        assertEquals(step.isPresent() && !truth.count(kind).isClosed(now), met, "app code");
        counts(kind, digits(typed).isPresent(), met, step.isPresent());
        if (met) {
          truth.usesStep(key, step.orElseThrow());
        }
      }
      case Method.PhoneApproval _ -> assertFalse(met, "typed on the page what is for the phone");
    }
  }

  private void stepUp(ProofInput input) {
    Optional<Session> here = sessionHere().filter(Session::isSignedIn);
    boolean met =
        after.session().flatMap(Session::stepUp).filter(s -> s.at().equals(now)).isPresent()
            && before.session().flatMap(Session::challenge).isPresent()
            && after.session().flatMap(Session::challenge).isEmpty();
    proof(Errand.STEP_UP, here.flatMap(Session::challenge), input, met);
  }

  private void reset(ForgottenPassword.Input input) {
    boolean inTurn = !isRefusedFor(Reason.OUT_OF_TURN);
    Optional<PasswordReset> reset = before.reset();
    switch (input) {
      case ForgottenPassword.Input.Ask _ -> {
        truth.unsettles(Errand.RESET);
        resetProofs.clear();
      }
      case ForgottenPassword.Input.Code(var typed) -> resetCode(reset, typed, inTurn);
      case ForgottenPassword.Input.Proof(var proof) -> {
        boolean met = isNewPassword(after) && !isNewPassword(before);
        proof(
            Errand.RESET, reset.filter(_ -> inTurn).flatMap(PasswordReset::challenge), proof, met);
        if (met) {
          resetProofs.add(reset.flatMap(PasswordReset::challenge).orElseThrow().way().toString());
        }
      }
      case ForgottenPassword.Input.NewPassword(var typed) -> {
        if (!outcome.isRefused()) {
          newPasswordByReset(typed);
        }
      }
      case ForgottenPassword.Input.ResendCode _, ForgottenPassword.Input.Cancel _ ->
          truth.unsettles(Errand.RESET);
    }
  }

  private static boolean isNewPassword(CustomerFile file) {
    return file.reset().filter(r -> r.stage() == PasswordReset.Stage.NEW_PASSWORD).isPresent();
  }

  private void resetCode(Optional<PasswordReset> reset, String typed, boolean inTurn) {
    if (reset.isEmpty() || !inTurn) {
      return;
    }
    boolean accepted = !outcome.isRefused() || isRefusedFor(Reason.NO_WAY_LEFT);
    messageCode("reset", Errand.RESET, reset.get().to(), typed, true, accepted);
    if (accepted) {
      truth.unsettles(Errand.RESET);
      resetProofs.add(reset.get().to().address());
      assertFalse(
          isNewPassword(after) && before.account().isProtected(), "messages instead of the factor");
    }
  }

  private void newPasswordByReset(String typed) {
    assertTrue(Set.copyOf(resetProofs).size() >= 2, "too little was proven: " + resetProofs);
    assertTrue(after.sessions().isEmpty(), "somebody is still signed in");
    takesPassword(typed);
  }

  private void takesPassword(String typed) {
    truth.password = typed;
    truth.count("password").right();
    frozen = false;
  }

  private void registering(Input input) {
    Optional<Registration> registration = before.registration();
    boolean inTurn = !isRefusedFor(Reason.OUT_OF_TURN) && !isRefusedFor(Reason.NOT_SIGNED_IN);
    switch (input) {
      case Input.Code(var typed) -> {
        if (inTurn) {
          registrationCode(registration.orElseThrow(), typed);
        }
      }
      case Input.Password(var typed) -> {
        if (inTurn) {
          counts("password", true, !outcome.isRefused(), typed.equals(truth.password));
        }
      }
      case Input.SaveSettings(_, var typed, var word, _) -> {
        if (inTurn) {
          settings(typed, word);
        }
      }
      case Input.Begin _,
          Input.ResendCode _,
          Input.Register _,
          Input.ReceiveBy _,
          Input.SecretWord _,
          Input.Contact _,
          Input.FollowLink _,
          Input.Question _,
          Input.ChooseMethod _,
          Input.AppReady _,
          Input.MessageFound _,
          Input.Approve _,
          Input.Deny _,
          Input.Phone _,
          Input.GoBack _,
          Input.FinishLater _,
          Input.Resume _ ->
          unsettlesRegistration();
    }
  }

  private void unsettlesRegistration() {
    truth.unsettles(Errand.IDENTITY);
    truth.unsettles(Errand.CONFIRM_EMAIL);
    truth.unsettles(Errand.PROVE);
  }

  private void registrationCode(Registration at, String typed) {
    boolean accepted = !outcome.isRefused() || isRefusedFor(Reason.ALREADY_ON);
    if (at.isAppCode()) {
      appCodeToProve(at.sealedKey().orElseThrow(), typed, accepted);
    } else {
      CodeTarget target = CodeTarget.of(before.account(), at).orElseThrow();
      messageCode("code", errand(target.purpose()), target.to(), typed, true, accepted);
    }
    unsettlesRegistration();
  }

  private void appCodeToProve(String key, String typed, boolean accepted) {
    Optional<Long> step = stepOf(key, typed);
    assertEquals(
        step.isPresent() && !truth.count("code").isClosed(now), accepted, "app code to prove");
    counts("code", digits(typed).isPresent(), accepted, step.isPresent());
    if (accepted) {
      truth.usesStep(key, step.orElseThrow());
    }
  }

  private void settings(String typed, String word) {
    Count password = truth.count("password");
    if (!password.isClosed(now) && !typed.equals(truth.password)) {
      password.wrong(now);
    } else if (!password.isClosed(now)) {
      counts("answer", true, !outcome.isRefused(), word.equals(Person.WORD));
      return;
    }
    assertTrue(outcome.isRefused(), "a wrong password, or one during a wait, was taken");
  }

  private static Errand errand(Purpose purpose) {
    return switch (purpose) {
      case IDENTITY -> Errand.IDENTITY;
      case EMAIL_CONFIRMATION -> Errand.CONFIRM_EMAIL;
      case REGISTRATION -> Errand.PROVE;
      case SIGN_IN -> Errand.SIGN_IN;
      case STEP_UP -> Errand.STEP_UP;
      case PASSWORD_RESET -> Errand.RESET;
      case CONTACT_CHANGE -> Errand.CONTACT;
    };
  }

  private void securing(SecurityInput input) {
    boolean done = !outcome.isRefused();
    if (input instanceof SecurityInput.EnterCode(var typed)) {
      enrolmentCode(typed);
    } else if (input instanceof SecurityInput.ChangePassword(var current, var next)) {
      boolean asked =
          isRefusedFor(Reason.STEP_UP_NEEDED)
              || isRefusedFor(Reason.NO_WAY_LEFT)
              || isRefusedFor(Reason.NOT_SIGNED_IN);
      boolean right = current.equals(truth.password);
      boolean closed = truth.count("password").isClosed(now);
      if (!asked) {
        counts("password", true, right && !closed, right);
        assertTrue(!done || (right && !closed), "changed without the password");
      }
      if (done) {
        takesPassword(next);
      }
    } else if (input instanceof SecurityInput.NewRecoveryCodes(var codes) && done) {
      truth.makesRecoveryCodes(codes.stream().map(RecoveryCode::text).toList());
    }
    unsettlesRegistration();
    truth.unsettles(Errand.STEP_UP);
    truth.unsettles(Errand.CONTACT);
  }

  private void enrolmentCode(String typed) {
    if (isRefusedFor(Reason.OUT_OF_TURN) || isRefusedFor(Reason.NOT_SIGNED_IN)) {
      return;
    }
    var open = before.enrolment().orElseThrow();
    boolean accepted = !outcome.isRefused();
    if (open.to().isPresent()) {
      Errand errand = open.goal() instanceof Goal.OnFile ? Errand.CONTACT : Errand.PROVE;
      messageCode("code", errand, open.to().get(), typed, true, accepted);
    } else {
      appCodeToProve(open.sealedKey().orElseThrow(), typed, accepted);
    }
  }

  private void answering(ProofInput.AnswerOnPhone answer) {
    Optional<ApprovalRequest> request = before.approvals().request(answer.request());
    if (request.isEmpty()) {
      assertTrue(outcome.isRefused());
      return;
    }
    ApprovalRequest.State state =
        after.approvals().request(answer.request()).map(ApprovalRequest::state).orElseThrow();
    boolean changed = state != request.get().state();
    boolean approved = changed && state == ApprovalRequest.State.APPROVED;
    boolean good =
        truth.isOpenRequest(answer.request(), now)
            && request.get().digits().equals(answer.digits());
    assertTrue(!approved || good, "an answer that was not good was taken");
    if (changed) {
      assertTrue(truth.isOpenRequest(answer.request(), now), "a request came back to life");
      truth.endsRequest();
      if (request.get().purpose() != Purpose.REGISTRATION) {
        counts("factor " + request.get().factor(), true, approved, good);
      }
    }
    if (approved && request.get().purpose() == Purpose.PASSWORD_RESET) {
      resetProofs.add("phone");
    }
    if (approved) {
      provenFor = Optional.of(request.get().device());
    }
  }

  private void link(String token) {
    boolean followed = !outcome.isRefused();
    assertTrue(!followed || truth.isGoodLink(token, now), "a link worked that is over");
    assertTrue(followed || !truth.isSureLink(token, now), "a link did not work");
    if (followed) {
      truth.usesLink(token);
      frozen = true;
      assertTrue(after.sessions().isEmpty(), "somebody is still signed in");
      assertTrue(after.account().protection().devices().isEmpty(), "a computer is still trusted");
    }
  }

  private void readsMessages(Act act) {
    for (Message message : outcome.messages()) {
      truth.sees(errand(act), message, now);
    }
    if (after.account().protection().recovery().isEmpty()) {
      truth.makesRecoveryCodes(List.of());
    }
    if (act instanceof Act.Tidying) {
      truth.allLinks().stream().filter(t -> !truth.isGoodLink(t, now)).forEach(truth::forgetsLink);
    }
  }

  private Errand errand(Act act) {
    return switch (act) {
      case Act.Resetting _ -> Errand.RESET;
      case Act.Registering _ ->
          after
              .registration()
              .map(Registration::step)
              .map(step ->
                  step == Step.CONFIRM_IDENTITY
                      ? Errand.IDENTITY
                      : step == Step.CONFIRM_EMAIL ? Errand.CONFIRM_EMAIL : Errand.PROVE)
              .orElse(Errand.PROVE);
      case Act.Securing(SecurityInput.EnterDestination _), Act.Securing(SecurityInput.Resend _) ->
          after.enrolment().filter(e -> e.goal() instanceof Goal.OnFile).isPresent()
              ? Errand.CONTACT
              : Errand.PROVE;
      case Act.Securing _ -> Errand.STEP_UP;
      case Act.SigningIn _,
          Act.Answering _,
          Act.Denying _,
          Act.FollowingLink _,
          Act.Tidying _,
          Act.Moving _ ->
          Errand.SIGN_IN;
    };
  }

  /** A count is what the witness counted, and never falls but by a success of its kind. */
  private void assertCounts() {
    Account account = after.account();
    assertCount("password", account.tries().password());
    assertCount("answer", account.tries().answer());
    assertCount("code", account.tries().code());
    assertCount("recovery", account.tries().recovery());
    assertCount("reset", account.tries().reset());
    account
        .protection()
        .factors()
        .forEach(factor -> assertCount("factor " + factor.id(), factor.tries()));
  }

  private void assertCount(String kind, AttemptLimit counted) {
    assertEquals(truth.count(kind).wrong, counted.wrong(), "wrong entries: " + kind);
    assertEquals(
        Optional.of(truth.count(kind).closedUntil).filter(i -> i.isAfter(Instant.MIN)),
        counted.closedUntil(),
        "the wait: " + kind);
  }

  /** Whoever is signed in now and was not before has shown all that is asked for. */
  private void assertSessions(Act act) {
    for (Session session : after.sessions()) {
      boolean same = before.sessions().stream().anyMatch(old -> isSame(old, session));
      if (!same && session.isSignedIn()) {
        assertMayBeIn(act, session);
        session
            .origin()
            .place()
            .ifPresent(place -> {
              seenAt = Optional.of(place);
              seen = now;
            });
      } else if (!session.isSignedIn() && (!same || passwordRight)) {
        assertTrue(passwordRight || same, "asked for more before the password was right");
        strongOnly.put(session.origin().device(), isImpossible(session.origin().place()));
      }
    }
  }

  private static boolean isSame(Session one, Session other) {
    return one.origin().equals(other.origin())
        && one.since().equals(other.since())
        && one.stage() == other.stage();
  }

  private void assertMayBeIn(Act act, Session session) {
    String device = session.origin().device();
    if (provenFor.equals(Optional.of(device))) {
      Challenge met =
          before.sessions().stream()
              .filter(s -> s.origin().device().equals(device))
              .findFirst()
              .flatMap(Session::challenge)
              .orElseThrow(() -> new AssertionError("signed in without having been asked"));
      assertTrue(!strongOnly.getOrDefault(device, false) || isStrong(met.way()), "too weak");
      return;
    }
    assertTrue(passwordRight, "signed in by " + act);
    assertTrue(!before.account().isProtected() || isExempt(device), "no second factor: " + act);
  }

  private boolean isStrong(Way way) {
    return switch (way) {
      case Way.Password _ -> false;
      case Way.RecoveryCode _ -> true;
      case Way.Factor(var id) ->
          before
              .account()
              .protection()
              .factor(id)
              .filter(
                  f -> f.kind() == Method.Kind.AUTHENTICATOR || f.kind() == Method.Kind.APPROVAL)
              .isPresent();
    };
  }

  private boolean isExempt(String device) {
    boolean known =
        trusted.containsKey(device)
            && !now.isBefore(trusted.get(device))
            && now.isBefore(trusted.get(device).plus(TRUST));
    boolean byPlace =
        before.account().protection().askWhen().equals(Optional.of(AskWhen.LOCATION_BASED));
    Optional<Place> here = person.here.place();
    return known
        && (!byPlace
            || (here.isPresent()
                && !isImpossible(here)
                && before.account().protection().places().stream()
                    .anyMatch(p -> kilometers(p.place(), here.get()) <= 50)));
  }

  private boolean isImpossible(Optional<Place> here) {
    boolean byPlace =
        before.account().protection().askWhen().equals(Optional.of(AskWhen.LOCATION_BASED));
    if (!byPlace || here.isEmpty() || seenAt.isEmpty()) {
      return false;
    }
    double km = kilometers(seenAt.get(), here.get());
    double hours = Duration.between(seen, now).toMillis() / 3_600_000.0;
    return km >= 50 && (hours <= 0 || km / hours > 805);
  }

  private static double kilometers(Place one, Place other) {
    double lat1 = Math.toRadians(one.at().latitude());
    double lat2 = Math.toRadians(other.at().latitude());
    double dLon = Math.toRadians(other.at().longitude() - one.at().longitude());
    double haversine =
        Math.pow(Math.sin((lat2 - lat1) / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }

  private void remembersTrust() {
    Set<String> devices = new HashSet<>();
    after
        .account()
        .protection()
        .devices()
        .forEach(d -> {
          devices.add(d.device());
          if (!d.since().equals(trusted.get(d.device()))) {
            assertEquals(now, d.since(), "using a computer lengthens no trust");
            assertEquals(Optional.of(d.device()), provenFor, "trusted without a proof");
            trusted.put(d.device(), now);
          }
        });
    trusted.keySet().retainAll(devices);
  }

  /** What changed was told to all addresses, and stands in the history with device and place. */
  private void assertTold(Act act) {
    List<Activity> rows = outcome.activity();
    long sent = rows.stream().filter(r -> r.kind() == Activity.Kind.MESSAGE_SENT).count();
    assertEquals(outcome.messages().size(), sent, "a row for each message");
    for (Activity row : rows) {
      assertFalse(row.device().isEmpty(), row.toString());
      assertTrue(
          !row.place().isEmpty()
              || person.here.place().isEmpty()
              || row.kind() == Activity.Kind.SESSION_ENDED,
          row.toString());
    }
    if (act instanceof Act.Tidying || !hasChanged(before.account(), after.account())) {
      return;
    }
    Set<Destination> told = new HashSet<>();
    outcome.messages().stream()
        .filter(m -> MessageText.code(m.body()).isEmpty() && m.about().isEmpty())
        .forEach(m -> told.add(m.to()));
    Set<Destination> all = new HashSet<>(after.account().onFile());
    if (!(act instanceof Act.FollowingLink)) {
      all.addAll(before.account().onFile());
    }
    assertEquals(all, told, "who was told of " + act);
    assertTrue(
        rows.stream().anyMatch(r -> r.kind().topic() == Activity.Topic.CHANGE)
            || rows.stream().anyMatch(r -> r.kind() == Activity.Kind.RECOVERY_CODE_USED)
            || rows.stream().anyMatch(r -> r.kind() == Activity.Kind.CHANGE_FROZEN),
        "no row for " + act);
  }

  private static boolean hasChanged(Account old, Account present) {
    return !old.password().equals(present.password())
        || !old.phone().equals(present.phone())
        || !old.email().equals(present.email())
        || !factors(old).equals(factors(present))
        || !old.protection()
            .recovery()
            .map(r -> r.setId() + r.left())
            .equals(present.protection().recovery().map(r -> r.setId() + r.left()))
        || !old.protection().askWhen().equals(present.protection().askWhen())
        || present.protection().places().size() > old.protection().places().size()
        || present.protection().devices().size() > old.protection().devices().size();
  }

  /** Which there are, in which state, and which comes first. */
  private static List<String> factors(Account account) {
    return Stream.concat(
            account.protection().factors().stream()
                .map(f -> f.id() + f.state() + f.method().destination())
                .sorted(),
            account.protection().defaultFactor().map(SecondFactor::id).stream())
        .toList();
  }
}
