package org.twostep.brokerage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.account.Account;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Origin;
import org.twostep.account.SecurityChange;
import org.twostep.account.Session;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.Approvals;
import org.twostep.factor.CodeBook;
import org.twostep.proof.Visit;
import org.twostep.registration.Registrar;
import org.twostep.registration.Registration;
import org.twostep.security.Enrolment;
import org.twostep.security.SecurityState;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.PasswordReset;

/**
 * Everything the brokerage keeps about the customer, as one computer sees it.
 *
 * @param session the sign-in on this computer
 * @param elsewhere the sign-ins on other computers
 * @param enrolment a factor, number or address that is being proven
 * @param reset a forgotten password, wherever it was asked for
 */
public record CustomerFile(
    Account account,
    Optional<Session> session,
    List<Session> elsewhere,
    Optional<Registration> registration,
    CodeBook codes,
    Approvals approvals,
    Optional<Enrolment> enrolment,
    Optional<PasswordReset> reset) {
  public CustomerFile {
    elsewhere = List.copyOf(elsewhere);
  }

  /** A file in which nothing is under way. */
  public static CustomerFile of(Account account) {
    return new CustomerFile(
        account,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        CodeBook.empty(),
        Approvals.none(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean isSignedIn() {
    return session.filter(Session::isSignedIn).isPresent();
  }

  /** Every sign-in, this computer's first. */
  public List<Session> sessions() {
    return Stream.concat(session.stream(), elsewhere.stream()).toList();
  }

  /** The same file as another computer sees it. */
  public CustomerFile seenFrom(String device) {
    List<Session> all = sessions();
    return withSessions(
        all.stream().filter(s -> s.origin().device().equals(device)).findFirst(),
        all.stream().filter(s -> !s.origin().device().equals(device)).toList());
  }

  CustomerFile withSessions(Optional<Session> here, List<Session> others) {
    return new CustomerFile(
        account, here, others, registration, codes, approvals, enrolment, reset);
  }

  CustomerFile withSession(Optional<Session> here) {
    return withSessions(here, elsewhere);
  }

  /** Without what has run out, and without what was removed too long ago to be put back. */
  CustomerFile withoutOld(Instant now) {
    Account kept =
        account
            .withChanges(account.changes().stream().filter(change -> !change.isOver(now)).toList())
            .protecting(
                p -> p.withDevices(p.devices().stream().filter(d -> d.isGood(now)).toList()));
    return new CustomerFile(
        kept.protecting(p ->
            p.withFactors(
                p.factors().stream()
                    .filter(f -> f.isActive() || isSpokenOf(kept.changes(), f.id()))
                    .toList())),
        session,
        elsewhere,
        registration,
        codes,
        approvals,
        enrolment.filter(open -> !open.isOver(now)),
        reset.filter(open -> !open.isOver(now)));
  }

  private static boolean isSpokenOf(List<SecurityChange> changes, String factor) {
    return changes.stream()
        .anyMatch(change -> change.subject().equals(factor) || change.previous().equals(factor));
  }

  /** Whether someone still waits for the answer to a request on the phone, on any computer. */
  public boolean isWaitingFor(ApprovalRequest request) {
    return switch (request.purpose()) {
      case SIGN_IN, STEP_UP ->
          sessions().stream()
              .filter(session -> session.origin().device().equals(request.device()))
              .flatMap(session -> session.challenge().stream())
              .anyMatch(challenge -> isMetBy(challenge, request));
      case PASSWORD_RESET ->
          reset
              .flatMap(PasswordReset::challenge)
              .filter(challenge -> isMetBy(challenge, request))
              .isPresent();
      case REGISTRATION -> enrolment.filter(open -> open.id().equals(request.factor())).isPresent();
      case IDENTITY, EMAIL_CONFIRMATION, CONTACT_CHANGE -> false; // codes only
    };
  }

  private static boolean isMetBy(Challenge challenge, ApprovalRequest request) {
    return challenge.purpose() == request.purpose()
        && challenge.way().equals(new Way.Factor(request.factor()));
  }

  /** Without what somebody has begun and not finished. */
  CustomerFile withNothingUnderWay() {
    return new CustomerFile(
        account,
        session,
        elsewhere,
        Optional.empty(),
        codes,
        approvals,
        Optional.empty(),
        Optional.empty());
  }

  /** Another account, and who is signed in to it on this computer. */
  public CustomerFile with(Account changed, Optional<Session> here) {
    return new CustomerFile(
        changed, here, elsewhere, registration, codes, approvals, enrolment, reset);
  }

  /** With another registration. */
  public CustomerFile with(Optional<Registration> changed) {
    return new CustomerFile(
        account, session, elsewhere, changed, codes, approvals, enrolment, reset);
  }

  Visit visit(Origin here) {
    return new Visit(account, session, elsewhere, codes, approvals, here);
  }

  CustomerFile with(Visit changed) {
    return new CustomerFile(
        changed.account(),
        changed.session(),
        changed.elsewhere(),
        registration,
        changed.codes(),
        changed.approvals(),
        enrolment,
        reset);
  }

  Registrar.State forRegistration(Origin here) {
    return new Registrar.State(account, registration, codes, here.place());
  }

  CustomerFile with(Registrar.State changed) {
    return new CustomerFile(
        changed.account(),
        session,
        elsewhere,
        changed.registration(),
        changed.codes(),
        approvals,
        enrolment,
        reset);
  }

  SecurityState forSecurity(Origin here) {
    return new SecurityState(visit(here), enrolment);
  }

  CustomerFile with(SecurityState changed) {
    CustomerFile visited = with(changed.visit());
    return new CustomerFile(
        visited.account(),
        visited.session(),
        visited.elsewhere(),
        registration,
        visited.codes(),
        visited.approvals(),
        changed.enrolment(),
        reset);
  }

  ForgottenPassword.State forReset(Origin here) {
    return new ForgottenPassword.State(visit(here), reset);
  }

  CustomerFile with(ForgottenPassword.State changed) {
    CustomerFile visited = with(changed.visit());
    return new CustomerFile(
        visited.account(),
        visited.session(),
        visited.elsewhere(),
        registration,
        visited.codes(),
        visited.approvals(),
        enrolment,
        changed.reset());
  }
}
