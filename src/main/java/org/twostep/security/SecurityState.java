package org.twostep.security;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.twostep.account.Account;
import org.twostep.account.Session;
import org.twostep.proof.Visit;

/** What the Security tab can change. */
public record SecurityState(Visit visit, Optional<Enrolment> enrolment) {
  Account account() {
    return visit.account();
  }

  SecurityState with(Visit changed) {
    return new SecurityState(changed, enrolment);
  }

  SecurityState withAccount(Account changed) {
    return with(visit.withAccount(changed));
  }

  SecurityState inSession(UnaryOperator<Session> change) {
    return with(visit.inSession(change));
  }

  SecurityState with(Enrolment begun) {
    return new SecurityState(visit, Optional.of(begun));
  }

  SecurityState withoutEnrolment() {
    return new SecurityState(visit, Optional.empty());
  }
}
