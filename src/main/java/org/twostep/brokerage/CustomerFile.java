package org.twostep.brokerage;

import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.PasswordChange;
import org.twostep.account.Session;
import org.twostep.account.SignIn;
import org.twostep.factor.CodeBook;
import org.twostep.registration.Registrar;
import org.twostep.registration.Registration;

/** Everything the brokerage keeps about the customer. */
public record CustomerFile(
    Account account,
    Optional<Session> session,
    Optional<Registration> registration,
    CodeBook codes) {

  public boolean isSignedIn() {
    return session.filter(Session::isSignedIn).isPresent();
  }

  SignIn.State forSignIn() {
    return new SignIn.State(account, session, codes);
  }

  CustomerFile with(SignIn.State changed) {
    return new CustomerFile(changed.account(), changed.session(), registration, changed.codes());
  }

  Registrar.State forRegistration() {
    return new Registrar.State(account, registration, codes);
  }

  CustomerFile with(Registrar.State changed) {
    return new CustomerFile(changed.account(), session, changed.registration(), changed.codes());
  }

  PasswordChange.State forPasswordChange() {
    return new PasswordChange.State(account, codes);
  }

  CustomerFile with(PasswordChange.State changed) {
    return new CustomerFile(changed.account(), session, registration, changed.codes());
  }

  CustomerFile with(Optional<Session> changed) {
    return new CustomerFile(account, changed, registration, codes);
  }
}
