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
 * @param world how the world behaves
 */
public record Start(
    List<Method.Kind> factors,
    AskWhen askWhen,
    boolean recoveryCodes,
    boolean trusted,
    boolean signedIn,
    boolean newPhone,
    Conditions world) {
  public Start {
    factors = List.copyOf(factors);
  }
}
