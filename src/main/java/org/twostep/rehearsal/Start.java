package org.twostep.rehearsal;

import java.util.List;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.world.Conditions;

/**
 * How things stand when a rehearsal begins.
 *
 * @param factors the second factors that the account has, the one that is asked for first in front
 * @param askWhen when they are asked for
 * @param recoveryCodes whether a set of recovery codes was made and saved
 * @param trusted whether the customer's own computer and home are trusted
 * @param signedIn whether the customer is signed in on her own computer
 * @param newPhone whether the phone is new, and its authenticator app empty
 * @param almostRegistered whether a registration by the full way has come as far as Verify
 *     Identity, with codes by text message; then there are no factors yet
 * @param world how the world behaves
 */
public record Start(
    List<Method.Kind> factors,
    AskWhen askWhen,
    boolean recoveryCodes,
    boolean trusted,
    boolean signedIn,
    boolean newPhone,
    boolean almostRegistered,
    Conditions world) {
  /**
   * @throws IllegalArgumentException where the registration would be almost done, and done
   */
  public Start {
    factors = List.copyOf(factors);
    if (almostRegistered && !factors.isEmpty()) {
      throw new IllegalArgumentException("almostRegistered goes without factors");
    }
  }
}
