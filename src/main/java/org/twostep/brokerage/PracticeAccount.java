package org.twostep.brokerage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecretHasher;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeBook;

/** The practice account as every learner first meets it: a password, and no second factor. */
public final class PracticeAccount {
  private PracticeAccount() {}

  /** The customer's file before anything happened. */
  public static CustomerFile fresh(SecretHasher hasher) {
    Account account =
        new Account(
            PracticeCustomer.USERNAME,
            hasher.hash(PracticeCustomer.PASSWORD),
            PracticeCustomer.PASSWORD_SET,
            PracticeCustomer.PHONE,
            PracticeCustomer.EMAIL,
            Optional.empty(),
            AttemptLimit.fresh(),
            AttemptLimit.fresh());
    return new CustomerFile(account, Optional.empty(), Optional.empty(), CodeBook.empty());
  }

  /** The history that the account starts with. */
  public static List<Activity> history() {
    Instant passwordSet = PracticeCustomer.PASSWORD_SET;
    return List.of(new Activity(passwordSet, Activity.Kind.PASSWORD_CHANGED));
  }
}
