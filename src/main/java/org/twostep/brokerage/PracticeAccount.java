package org.twostep.brokerage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Password;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Protection;
import org.twostep.account.SecretHasher;
import org.twostep.account.Tries;

/** The practice account as every learner first meets it: a password, and no second factor. */
public final class PracticeAccount {
  private PracticeAccount() {}

  /** The customer's file before anything happened. */
  public static CustomerFile fresh(SecretHasher hasher) {
    Password password =
        new Password(hasher.hash(PracticeCustomer.PASSWORD), PracticeCustomer.PASSWORD_SET, false);
    return CustomerFile.of(
        new Account(
            PracticeCustomer.USERNAME,
            password,
            PracticeCustomer.PHONE,
            PracticeCustomer.EMAIL,
            Protection.none(),
            Tries.fresh(),
            Optional.empty(),
            List.of()));
  }

  /** The history that the account starts with. */
  public static List<Activity> history() {
    Instant passwordSet = PracticeCustomer.PASSWORD_SET;
    return List.of(new Activity(passwordSet, Activity.Kind.PASSWORD_CHANGED));
  }
}
