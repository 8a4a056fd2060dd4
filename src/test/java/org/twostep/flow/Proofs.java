package org.twostep.flow;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.twostep.SettableClock;
import org.twostep.account.Account;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.app.DesktopBench;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;
import org.twostep.proof.ProofInput;
import org.twostep.signin.SignIn;
import org.twostep.store.KeyFile;

/** An account with every second factor there is, and what it takes to use them. */
final class Proofs {
  static final String TEXT = "text";
  static final String EMAIL = "email";
  static final String APP = "app";
  static final String PHONE = "phone";

  private static final long SEED = 7;
  private static final TotpKey KEY = TotpKey.draw(new Random(SEED));

  private final DesktopBench bench;
  private final List<RecoveryCode> codes =
      Stream.generate(drawing()::next).limit(RecoveryCodes.COUNT).toList();

  Proofs(DesktopBench bench) {
    this.bench = bench;
  }

  private interface Draws {
    RecoveryCode next();
  }

  private static Draws drawing() {
    Random random = new Random(SEED);
    return () -> RecoveryCode.draw(random);
  }

  /** Registers these factors, the first as the default, and a set of recovery codes. */
  void protect(String... ids) {
    KeyFile.Keys keys = KeyFile.open(bench.folder(), new Random(SEED));
    List<SecondFactor> factors =
        Stream.of(ids)
            .map(id -> SecondFactor.registered(id, method(id, keys), SettableClock.START))
            .toList();
    RecoveryCodes set = RecoveryCodes.of("set", codes, keys.codes(), SettableClock.START);
    change(
        account -> account.protecting(p -> p.withFactors(factors).withRecovery(Optional.of(set))));
  }

  private static Method method(String id, KeyFile.Keys keys) {
    return switch (id) {
      case TEXT -> new Method.CodeByMessage(PracticeCustomer.PHONE);
      case EMAIL -> new Method.CodeByMessage(PracticeCustomer.EMAIL);
      case APP -> new Method.AuthenticatorApp(keys.seal().seal(KEY, new Random(SEED)), Totp.NEVER);
      default -> new Method.PhoneApproval();
    };
  }

  /** Only so many recovery codes are left. */
  void leave(int left) {
    KeyFile.Keys keys = KeyFile.open(bench.folder(), new Random(SEED));
    RecoveryCodes set =
        RecoveryCodes.of("set", codes.subList(0, left), keys.codes(), SettableClock.START);
    change(account -> account.protecting(p -> p.withRecovery(Optional.of(set))));
  }

  void change(UnaryOperator<Account> change) {
    bench.change(file -> PhoneRequest.withAccount(file, change.apply(file.account())));
  }

  /** So many wrong entries by one factor, and perhaps a wait. */
  void wrong(String id, AttemptLimit tries) {
    change(account -> account.protecting(p -> p.changing(id, f -> f.withTries(tries))));
  }

  /** The password was right. */
  void askedToSignIn() {
    bench
        .brokerage()
        .signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD));
  }

  void chosen(Way way) {
    bench.brokerage().signIn(new SignIn.Input.Proof(new ProofInput.Choose(way)));
  }

  String recoveryCode(int number) {
    return codes.get(number).grouped();
  }

  /** What the app shows now. */
  String appCode() {
    return appCode(0);
  }

  /** What an app shows whose clock is so many steps off. */
  String appCode(int steps) {
    return Totp.code(KEY, Totp.step(bench.clock().instant()) + steps).digits();
  }
}
