package org.twostep.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.twostep.account.Account;
import org.twostep.account.Challenge;
import org.twostep.account.Origin;
import org.twostep.account.Session;
import org.twostep.factor.Approvals;
import org.twostep.factor.CodeBook;

/**
 * What someone at the site can change, and from where.
 *
 * @param session the sign-in on this computer
 * @param elsewhere the sign-ins on other computers
 */
public record Visit(
    Account account,
    Optional<Session> session,
    List<Session> elsewhere,
    CodeBook codes,
    Approvals approvals,
    Origin here) {
  public Visit {
    elsewhere = List.copyOf(elsewhere);
  }

  public Visit withAccount(Account changed) {
    return new Visit(changed, session, elsewhere, codes, approvals, here);
  }

  public Visit withSession(Optional<Session> changed) {
    return new Visit(account, changed, elsewhere, codes, approvals, here);
  }

  public Visit withSession(Session changed) {
    return withSession(Optional.of(changed));
  }

  public Visit inSession(UnaryOperator<Session> change) {
    return withSession(session.map(change));
  }

  public Visit withCodes(CodeBook changed) {
    return new Visit(account, session, elsewhere, changed, approvals, here);
  }

  public Visit withApprovals(Approvals changed) {
    return new Visit(account, session, elsewhere, codes, changed, here);
  }

  /** With the sign-ins on all other computers ended. */
  public Visit withoutOthers() {
    return new Visit(account, session, List.of(), codes, approvals, here);
  }

  /** With every sign-in ended, on this computer too. */
  public Visit signedOutEverywhere() {
    return withoutOthers().withSession(Optional.empty());
  }

  /** The part of it that meeting a challenge can change. */
  public Proving proving(Challenge challenge) {
    return new Proving(account, codes, approvals, challenge, here);
  }

  public Visit with(Proving done) {
    return new Visit(done.account(), session, elsewhere, done.codes(), done.approvals(), here);
  }
}
