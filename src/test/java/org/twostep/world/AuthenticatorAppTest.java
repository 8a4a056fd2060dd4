package org.twostep.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.TotpKey;
import org.twostep.world.AuthenticatorApp.Account;

class AuthenticatorAppTest {
  private final SplittableRandom random = new SplittableRandom(1);
  private final TotpKey key = TotpKey.draw(random);
  private final OtpAuthUri maya = new OtpAuthUri("Fernhill Invest", "maya.reyes", key);
  private final AuthenticatorApp one = added(AuthenticatorApp.empty(), "a", maya);

  private static AuthenticatorApp added(AuthenticatorApp app, String id, OtpAuthUri uri) {
    return app.add(id, uri).toOptional().orElseThrow();
  }

  private OtpAuthUri another(String issuer, String name) {
    return new OtpAuthUri(issuer, name, TotpKey.draw(random));
  }

  private static List<String> names(AuthenticatorApp app) {
    return app.accounts().stream().map(Account::name).toList();
  }

  @Test
  void whatIsAddedStandsAtTheEnd() {
    OtpAuthUri other = another("Other", "sam");
    assertEquals(
        List.of(
            new Account("a", "Fernhill Invest", "maya.reyes", key),
            new Account("b", "Other", "sam", other.key())),
        added(one, "b", other).accounts());
  }

  @Test
  void theSameKeyIsThereAlreadyWhateverItIsCalled() {
    assertEquals(Entry.refused(Reason.AUTHENTICATOR_HAS_KEY), one.add("b", maya));
    assertEquals(
        Entry.refused(Reason.AUTHENTICATOR_HAS_KEY),
        one.add("b", new OtpAuthUri("Other", "sam", key)));
  }

  @Test
  void anotherKeyForTheSameNameIsKeptBesideItUnderANumber() {
    AuthenticatorApp two = added(one, "b", another("Fernhill Invest", "maya.reyes"));
    AuthenticatorApp three = added(two, "c", another("Fernhill Invest", "maya.reyes"));
    AuthenticatorApp four = added(three, "d", another("Other", "maya.reyes"));
    assertEquals(
        List.of("maya.reyes", "maya.reyes (2)", "maya.reyes (3)", "maya.reyes"), names(four));
    assertEquals(
        List.of("maya.reyes", "maya.reyes (3)", "maya.reyes (2)"),
        names(added(three.remove("b"), "e", another("Fernhill Invest", "maya.reyes"))));
  }

  @Test
  void keysWithoutANameAreNumberedToo() {
    AuthenticatorApp two = added(AuthenticatorApp.empty(), "a", another("", ""));
    assertEquals(List.of("", "(2)"), names(added(two, "b", another("", ""))));
  }

  @Test
  void itHoldsFiftyAccounts() {
    AuthenticatorApp app = AuthenticatorApp.empty();
    for (int i = 0; i < AuthenticatorApp.MOST; i++) {
      app = added(app, "id" + i, another("Site", ""));
    }
    assertEquals(Entry.refused(Reason.AUTHENTICATOR_FULL, 50), app.add("x", another("S", "")));
  }

  @Test
  void whatIsNotThereCannotBeRemoved() {
    assertEquals(one, one.remove("b"));
    assertEquals(AuthenticatorApp.empty(), one.remove("a"));
  }

  @Test
  void theKeyIsNotPrinted() {
    assertFalse(one.toString().contains(key.base32()));
  }

  @Test
  void noTwoAccountsEverShareANameOrAKey() {
    Seeded.runs(
        300,
        seed -> {
          List<TotpKey> keys = Stream.generate(() -> TotpKey.draw(seed)).limit(6).toList();
          AuthenticatorApp app = AuthenticatorApp.empty();
          for (int i = 0; i < 30; i++) {
            String issuer = Seeded.oneOf(seed, "", "A", "B");
            String name = Seeded.oneOf(seed, "", "x", "x (2)");
            OtpAuthUri uri = new OtpAuthUri(issuer, name, keys.get(seed.nextInt(6)));
            app =
                seed.nextInt(4) == 0
                    ? app.remove("id" + seed.nextInt(30))
                    : app.add("id" + i, uri).toOptional().orElse(app);
            int size = app.accounts().size();
            assertEquals(size, app.accounts().stream().map(Account::key).distinct().count());
            assertEquals(
                size, app.accounts().stream().map(a -> a.issuer() + a.name()).distinct().count());
          }
        });
  }
}
