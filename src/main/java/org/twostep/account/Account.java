package org.twostep.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.factor.AttemptLimit;

/**
 * A customer's account.
 *
 * @param passwordHash Argon2id, never the password
 * @param phone the number on file
 * @param email the address on file
 * @param passwordTries wrong passwords, secret words and answers since the last right password
 * @param codeTries wrong codes since the last right one
 */
public record Account(
    String username,
    String passwordHash,
    Instant passwordSince,
    PhoneNumber phone,
    EmailAddress email,
    Optional<SecondFactor> secondFactor,
    AttemptLimit passwordTries,
    AttemptLimit codeTries) {

  /** Everywhere a notice goes: all addresses on file, each once. */
  public List<Destination> onFile() {
    return Stream.concat(Stream.of(phone, email), secondFactor.map(SecondFactor::to).stream())
        .distinct()
        .toList();
  }

  public Account withPassword(String hash, Instant since) {
    return new Account(username, hash, since, phone, email, secondFactor, passwordTries, codeTries);
  }

  public Account withContact(PhoneNumber newPhone, EmailAddress newEmail) {
    return new Account(
        username,
        passwordHash,
        passwordSince,
        newPhone,
        newEmail,
        secondFactor,
        passwordTries,
        codeTries);
  }

  public Account withSecondFactor(SecondFactor factor) {
    return new Account(
        username,
        passwordHash,
        passwordSince,
        phone,
        email,
        Optional.of(factor),
        passwordTries,
        codeTries);
  }

  public Account withPasswordTries(AttemptLimit tries) {
    return new Account(
        username, passwordHash, passwordSince, phone, email, secondFactor, tries, codeTries);
  }

  public Account withCodeTries(AttemptLimit tries) {
    return new Account(
        username, passwordHash, passwordSince, phone, email, secondFactor, passwordTries, tries);
  }
}
