package org.twostep.proof;

import org.twostep.account.Account;
import org.twostep.account.Challenge;
import org.twostep.account.Origin;
import org.twostep.factor.Approvals;
import org.twostep.factor.CodeBook;

/**
 * What proving something can change.
 *
 * @param here where the challenge is to be met
 */
public record Proving(
    Account account, CodeBook codes, Approvals approvals, Challenge challenge, Origin here) {
  Proving withAccount(Account changed) {
    return new Proving(changed, codes, approvals, challenge, here);
  }

  Proving withCodes(CodeBook changed) {
    return new Proving(account, changed, approvals, challenge, here);
  }

  Proving withApprovals(Approvals changed) {
    return new Proving(account, codes, changed, challenge, here);
  }

  Proving withChallenge(Challenge changed) {
    return new Proving(account, codes, approvals, changed, here);
  }

  public boolean isMet() {
    return challenge.met();
  }
}
