package org.twostep.world;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.TotpKey;

/** What the authenticator app on the phone holds, oldest first. It knows no brokerage. */
public record AuthenticatorApp(List<Account> accounts) {
  /** How many accounts it holds at most. */
  public static final int MOST = 50;

  public AuthenticatorApp {
    accounts = List.copyOf(accounts);
  }

  /**
   * One account that it makes codes for.
   *
   * @param id names it here
   * @param issuer whose site it is for, or empty
   * @param name whose account it is there, or empty; differs from the others of the same issuer
   */
  public record Account(String id, String issuer, String name, TotpKey key) {}

  public static AuthenticatorApp empty() {
    return new AuthenticatorApp(List.of());
  }

  /**
   * Adds an account. Another key for a name that is there already is kept beside it, under the name
   * with a number: which of the two still works, only the site knows.
   *
   * @param id a name that no account here has
   */
  public Entry<AuthenticatorApp> add(String id, OtpAuthUri scanned) {
    Optional<Account> same =
        accounts.stream().filter(account -> account.key().equals(scanned.key())).findFirst();
    if (same.isPresent()) {
      return Entry.refused(Reason.AUTHENTICATOR_HAS_KEY);
    }
    if (accounts.size() >= MOST) {
      return Entry.refused(Reason.AUTHENTICATOR_FULL, MOST);
    }
    String name = freeName(scanned.issuer(), scanned.account());
    Account added = new Account(id, scanned.issuer(), name, scanned.key());
    return Entry.accepted(
        new AuthenticatorApp(Stream.concat(accounts.stream(), Stream.of(added)).toList()));
  }

  private String freeName(String issuer, String wanted) {
    String name = wanted;
    for (int number = 2; holds(issuer, name); number++) {
      name = (wanted + " (" + number + ')').strip();
    }
    return name;
  }

  private boolean holds(String issuer, String name) {
    return accounts.stream()
        .anyMatch(account -> account.issuer().equals(issuer) && account.name().equals(name));
  }

  /** Without an account; the same where it is not there. */
  public AuthenticatorApp remove(String id) {
    return new AuthenticatorApp(
        accounts.stream().filter(account -> !account.id().equals(id)).toList());
  }
}
