package org.twostep.brokerage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.Session;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.factor.ApprovalRequest;
import org.twostep.place.Place;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Visit;
import org.twostep.registration.Input;
import org.twostep.registration.Registrar;
import org.twostep.security.NotMe;
import org.twostep.security.SecurityDesk;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;

/**
 * The brokerage's counter: every action of the customer comes in here. Methods hash and write to
 * the store, so call them in the background.
 */
public final class Brokerage {
  private final CustomerFiles files;
  private final Desks desks;
  private final Supplier<Origin> here;
  private final InstantSource clock;
  private final Witness witness;

  /** Who does the work behind the counter. */
  public record Desks(
      SignIn signIn,
      ForgottenPassword forgottenPassword,
      Registrar registrar,
      SecurityDesk security,
      NotMe notMe) {}

  /** A counter that nobody watches. */
  public Brokerage(CustomerFiles files, Desks desks, Supplier<Origin> here, InstantSource clock) {
    this(files, desks, here, clock, (_, _) -> {});
  }

  /**
   * @param here where the customer's computer is seen to be
   * @param witness hears of every action
   */
  public Brokerage(
      CustomerFiles files,
      Desks desks,
      Supplier<Origin> here,
      InstantSource clock,
      Witness witness) {
    this.files = files;
    this.desks = desks;
    this.here = here;
    this.clock = clock;
    this.witness = witness;
  }

  /** One action, with the time and the place that it happens at. */
  @FunctionalInterface
  private interface Action {
    Outcome<CustomerFile> on(CustomerFile file, Origin from, Instant now);
  }

  /** The file as the customer's present computer sees it. */
  public CustomerFile file() {
    return files.read().seenFrom(here.get().device());
  }

  /** The latest activity, newest first. */
  public List<Activity> recentActivity(int limit) {
    return activity(ActivityQuery.newest(limit)).entries();
  }

  /** One page of the history, newest first. */
  public ActivityPage activity(ActivityQuery query) {
    return files.activity(query);
  }

  /** Password, second factor, sign out. */
  public Outcome<CustomerFile> signIn(SignIn.Input input) {
    return act(
        input instanceof SignIn.Input.Proof(ProofInput.Resend _),
        (file, from, now) -> desks.signIn().apply(file.visit(from), input, now).map(file::with));
  }

  /** Any input about a forgotten password. */
  public Outcome<CustomerFile> reset(ForgottenPassword.Input input) {
    return act(
        input instanceof ForgottenPassword.Input.ResendCode
            || input instanceof ForgottenPassword.Input.Proof(ProofInput.Resend _),
        (file, from, now) ->
            desks.forgottenPassword().apply(file.forReset(from), input, now).map(file::with));
  }

  /** Any input of a registration. A link works without being signed in, as in life. */
  public Outcome<CustomerFile> register(Input input) {
    return act(
        input instanceof Input.ResendCode,
        (file, from, now) ->
            file.isSignedIn() || input instanceof Input.FollowLink
                ? desks
                    .registrar()
                    .apply(file.forRegistration(from), input, now)
                    .map(seen(file, now)::with)
                : notSignedIn(file));
  }

  /** Any input of the Security tab. */
  public Outcome<CustomerFile> secure(SecurityInput input) {
    return act(
        input instanceof SecurityInput.Resend
            || input instanceof SecurityInput.StepUp(ProofInput.Resend _),
        (file, from, now) ->
            file.isSignedIn()
                ? desks
                    .security()
                    .apply(seen(file, now).forSecurity(from), input, now)
                    .map(file::with)
                : notSignedIn(file));
  }

  /** The link "This wasn't me" of a notice. It works without being signed in. */
  public Outcome<CustomerFile> notMe(String token) {
    return act(
        (file, from, now) -> stopped(file, desks.notMe().apply(file.visit(from), token, now)));
  }

  /** What is under way may be the same stranger's. */
  private static Outcome<CustomerFile> stopped(CustomerFile file, Outcome<Visit> stopped) {
    return stopped.isRefused()
        ? stopped.map(file::with)
        : stopped.map(visit -> file.with(visit).withNothingUnderWay());
  }

  /**
   * What the Fernhill app on the phone answers. It goes to whoever asked, on whichever computer
   * that was.
   */
  public Outcome<CustomerFile> answerOnPhone(ProofInput.AnswerOnPhone answer) {
    return fromPhone(answer.request(), answer, new SecurityInput.AnswerOnPhone(answer));
  }

  /** This wasn't me, in the Fernhill app on the phone. */
  public Outcome<CustomerFile> denyOnPhone(String request) {
    return fromPhone(
        request, new ProofInput.DenyOnPhone(request), new SecurityInput.DenyOnPhone(request));
  }

  private Outcome<CustomerFile> fromPhone(String id, ProofInput proof, SecurityInput enrolling) {
    return act((file, from, now) ->
        file.approvals()
            .request(id)
            .map(request -> {
              CustomerFile there = file.seenFrom(request.device());
              Origin origin =
                  there
                      .session()
                      .map(Session::origin)
                      .orElseGet(() -> new Origin(request.device(), from.place()));
              return answered(there, request, proof, enrolling, origin, now)
                  .map(after -> after.seenFrom(from.device()));
            })
            .orElseGet(() -> Outcome.refused(file, Field.DIGITS, Reason.REQUEST_OVER)));
  }

  private Outcome<CustomerFile> answered(
      CustomerFile file,
      ApprovalRequest request,
      ProofInput proof,
      SecurityInput enrolling,
      Origin from,
      Instant now) {
    return switch (request.purpose()) {
      case SIGN_IN ->
          desks
              .signIn()
              .apply(file.visit(from), new SignIn.Input.Proof(proof), now)
              .map(file::with);
      case PASSWORD_RESET ->
          desks
              .forgottenPassword()
              .apply(file.forReset(from), new ForgottenPassword.Input.Proof(proof), now)
              .map(file::with);
      case STEP_UP ->
          desks
              .security()
              .apply(file.forSecurity(from), new SecurityInput.StepUp(proof), now)
              .map(file::with);
      case REGISTRATION ->
          desks.security().apply(file.forSecurity(from), enrolling, now).map(file::with);
      case IDENTITY, EMAIL_CONFIRMATION, CONTACT_CHANGE ->
          Outcome.refused(file, Field.DIGITS, Reason.REQUEST_OVER);
    };
  }

  /** Ends what has run out: sessions after their limits, and what nobody finished. */
  public Outcome<CustomerFile> tidy() {
    return act((file, from, now) ->
        desks
            .registrar()
            .tidy(file.withoutOld(now).forRegistration(from), now)
            .map(file.withoutOld(now)::with));
  }

  private Outcome<CustomerFile> act(Action action) {
    return act(false, action);
  }

  private Outcome<CustomerFile> act(boolean again, Action action) {
    Outcome<CustomerFile> outcome = done(action);
    witness.saw(again, outcome);
    return outcome;
  }

  private Outcome<CustomerFile> done(Action action) {
    Instant now = clock.instant();
    Origin from = here.get();
    String place = from.place().map(Place::name).orElse("");
    return files.update(file -> {
      Outcome<CustomerFile> ended = withoutOldSessions(file.seenFrom(from.device()), now);
      Outcome<CustomerFile> done = action.on(ended.state(), from, now).joinedTo(ended);
      return Journal.written(done, from.device(), place);
    });
  }

  private static Outcome<CustomerFile> withoutOldSessions(CustomerFile file, Instant now) {
    List<Session> over = file.sessions().stream().filter(s -> s.isOver(now)).toList();
    CustomerFile kept =
        file.withSessions(
            file.session().filter(s -> !s.isOver(now)),
            file.elsewhere().stream().filter(s -> !s.isOver(now)).toList());
    Outcome<CustomerFile> ended = Outcome.of(kept);
    for (Session session : over) {
      if (session.isSignedIn()) {
        ended = ended.noting(endOf(session));
      }
    }
    return ended;
  }

  private static Activity endOf(Session session) {
    return Activity.of(session.endsAt(), Kind.SESSION_ENDED, session.limit().name())
        .seenFrom(session.origin().device(), session.origin().place().map(Place::name).orElse(""));
  }

  /** Keeps a session going. */
  private static CustomerFile seen(CustomerFile file, Instant now) {
    return file.isSignedIn()
        ? file.withSession(file.session().map(session -> session.seen(now)))
        : file;
  }

  private static Outcome<CustomerFile> notSignedIn(CustomerFile file) {
    return Outcome.refused(file, Field.CODE, Reason.NOT_SIGNED_IN);
  }
}
