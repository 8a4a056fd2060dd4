package org.twostep.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.place.Sighting;

/**
 * A customer's account.
 *
 * @param phone the number on file
 * @param email the address on file
 * @param lastSeen where the last sign-in came from
 * @param changes what notices told of lately, oldest first
 */
public record Account(
    String username,
    Password password,
    PhoneNumber phone,
    EmailAddress email,
    Protection protection,
    Tries tries,
    Optional<Sighting> lastSeen,
    List<SecurityChange> changes) {
  public Account {
    changes = List.copyOf(changes);
  }

  /** Whether two-factor authentication is on. */
  public boolean isProtected() {
    return protection.isOn();
  }

  /** Everywhere a notice goes: all addresses on file, each once. */
  public List<Destination> onFile() {
    Stream<Destination> factors =
        protection.active().stream().flatMap(f -> f.method().destination().stream());
    return Stream.concat(Stream.of(phone, email), factors).distinct().toList();
  }

  public Account withPassword(Password changed) {
    return new Account(username, changed, phone, email, protection, tries, lastSeen, changes);
  }

  public Account withPhone(PhoneNumber changed) {
    return new Account(username, password, changed, email, protection, tries, lastSeen, changes);
  }

  public Account withEmail(EmailAddress changed) {
    return new Account(username, password, phone, changed, protection, tries, lastSeen, changes);
  }

  public Account withProtection(Protection changed) {
    return new Account(username, password, phone, email, changed, tries, lastSeen, changes);
  }

  /** With the protection changed. */
  public Account protecting(UnaryOperator<Protection> change) {
    return withProtection(change.apply(protection));
  }

  public Account withTries(Tries changed) {
    return new Account(username, password, phone, email, protection, changed, lastSeen, changes);
  }

  public Account withLastSeen(Optional<Sighting> changed) {
    return new Account(username, password, phone, email, protection, tries, changed, changes);
  }

  public Account withChanges(List<SecurityChange> changed) {
    return new Account(username, password, phone, email, protection, tries, lastSeen, changed);
  }
}
