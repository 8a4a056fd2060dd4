package org.twostep.app;

import java.util.function.Supplier;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.Passwords;
import org.twostep.account.SecretHasher;
import org.twostep.brokerage.Brokerage.Desks;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.OneTimeCode;
import org.twostep.message.Letters;
import org.twostep.proof.AppCodes;
import org.twostep.proof.Notices;
import org.twostep.proof.PhoneRequests;
import org.twostep.proof.Prover;
import org.twostep.proof.RecoveryProof;
import org.twostep.registration.AnswerSteps;
import org.twostep.registration.CodeSteps;
import org.twostep.registration.Registrar;
import org.twostep.security.Enrolments;
import org.twostep.security.FactorList;
import org.twostep.security.NotMe;
import org.twostep.security.PasswordChange;
import org.twostep.security.Proven;
import org.twostep.security.SecurityDesk;
import org.twostep.security.Surroundings;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;
import org.twostep.store.KeyFile;

/** Wires the rules of the brokerage: who works behind its counter. */
public final class Counter {
  private final KeyFile.Keys keys;
  private final SecretHasher hasher;
  private final Supplier<String> names;
  private final Supplier<String> sealedKeys;
  private final CodeDesk desk;
  private final AppCodes appCodes;
  private final Letters letters;
  private final Passwords passwords;
  private final Notices notices;
  private final PhoneRequests phone;
  private final Prover prover;

  /**
   * What is drawn so that nobody can guess it.
   *
   * @param names for messages, sendings, links, factors and the like; no two are the same
   */
  public record Draws(
      Supplier<OneTimeCode> codes,
      Supplier<String> names,
      Supplier<String> twoDigits,
      Supplier<String> sealedKeys) {}

  public Counter(KeyFile.Keys keys, SecretHasher hasher, PasswordPolicy policy, Draws draws) {
    this.keys = keys;
    this.hasher = hasher;
    this.names = draws.names();
    this.sealedKeys = draws.sealedKeys();
    this.desk = new CodeDesk(draws.codes(), names, keys.codes());
    this.appCodes = new AppCodes(keys.seal());
    this.letters = new Letters(names);
    this.passwords = new Passwords(hasher, policy);
    this.notices = new Notices(letters, names, keys.codes());
    this.phone = new PhoneRequests(names, draws.twoDigits(), letters);
    this.prover =
        new Prover(
            desk, appCodes, phone, new RecoveryProof(keys.codes(), notices), passwords, letters);
  }

  public Desks desks() {
    return new Desks(
        new SignIn(passwords, prover, notices),
        new ForgottenPassword(desk, letters, prover, passwords, notices),
        registrar(),
        security(),
        new NotMe(notices, letters));
  }

  public Registrar registrar() {
    return new Registrar(
        new CodeSteps(desk, letters, appCodes),
        new AnswerSteps(hasher, passwords, sealedKeys),
        passwords,
        letters,
        notices,
        names);
  }

  public SecurityDesk security() {
    return new SecurityDesk(
        prover,
        new Enrolments(desk, appCodes, phone, letters, new Proven(notices), names, sealedKeys),
        new FactorList(notices, keys.codes(), names),
        new Surroundings(notices, names),
        new PasswordChange(passwords, notices));
  }
}
