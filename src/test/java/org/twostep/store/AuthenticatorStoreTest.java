package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.Fixture;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;
import org.twostep.factor.KeySeal;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.TotpKey;
import org.twostep.world.AuthenticatorApp;

class AuthenticatorStoreTest {
  @TempDir private Path folder;

  private final SplittableRandom random = new SplittableRandom(1);

  private OtpAuthUri any(String issuer, String name) {
    return new OtpAuthUri(issuer, name, TotpKey.draw(random));
  }

  @Test
  void theAppIsKeptInItsOrderWithItsKeys() {
    AuthenticatorApp held;
    try (Fixture program = Fixture.open(folder, 1)) {
      assertEquals(AuthenticatorApp.empty(), program.authenticator().app());
      for (int i = 0; i < 12; i++) {
        program.authenticator().add(any("Fernhill Invest", "maya.reyes"));
      }
      held = program.authenticator().app();
      program.authenticator().remove(held.accounts().get(3).id());
      held = held.remove(held.accounts().get(3).id());
      assertEquals(held, program.authenticator().app());
    }
    try (Fixture program = Fixture.open(folder, 2)) {
      assertEquals(held, program.authenticator().app());
    }
  }

  @Test
  void whatIsRefusedChangesNothing() {
    try (Fixture program = Fixture.open(folder, 1)) {
      OtpAuthUri uri = any("A", "b");
      program.authenticator().add(uri);
      AuthenticatorApp held = program.authenticator().app();
      assertEquals(Entry.refused(Reason.AUTHENTICATOR_HAS_KEY), program.authenticator().add(uri));
      assertEquals(held, program.authenticator().app());
    }
  }

  @Test
  void anyNameIsKeptExactly() {
    try (Fixture program = Fixture.open(folder, 1)) {
      Seeded.runs(
          60,
          seed -> {
            String issuer = OtpAuthUri.nameOf(Seeded.text(seed, 200));
            String name = OtpAuthUri.nameOf(Seeded.text(seed, 200));
            program.authenticator().add(new OtpAuthUri(issuer, name, TotpKey.draw(seed)));
            AuthenticatorApp.Account last = program.authenticator().app().accounts().getLast();
            assertEquals(issuer, last.issuer());
            assertEquals(true, last.name().startsWith(name));
            program.authenticator().remove(last.id());
          });
    }
  }

  @Test
  void noKeyIsInTheFileAndTheSearchWouldFindIt() throws IOException {
    TotpKey key = TotpKey.draw(random);
    try (Fixture program = Fixture.open(folder, 1)) {
      program.authenticator().add(new OtpAuthUri("Findable", "maya", key));
      program.authenticator().remove(program.authenticator().app().accounts().getFirst().id());
      program.authenticator().add(new OtpAuthUri("Findable", "maya", key));
    }
    String file = Files.readString(folder.resolve("twostep.mv.db"), StandardCharsets.ISO_8859_1);
    assertEquals(true, file.contains("Findable"));
    assertFalse(file.toUpperCase(Locale.ROOT).contains(key.base32().substring(0, 10)));
    String bytes = new String(key.bytes(), StandardCharsets.ISO_8859_1);
    assertFalse(file.contains(bytes.substring(0, 8)));
  }

  @Test
  void aReplacedKeyFileLosesTheAccountsAndNothingElse() throws IOException {
    try (Fixture program = Fixture.open(folder, 1)) {
      program.authenticator().add(any("A", "b"));
    }
    Files.delete(folder.resolve(KeyFile.NAME));
    try (Fixture program = Fixture.open(folder, 2)) {
      assertEquals(AuthenticatorApp.empty(), program.authenticator().app());
      program.authenticator().add(any("A", "b"));
      assertEquals(1, program.authenticator().app().accounts().size());
    }
  }

  @Test
  void aFailureLeavesTheAppAsItWas() {
    try (Fixture program = Fixture.open(folder, 1)) {
      program.authenticator().add(any("A", "b"));
      AuthenticatorApp held = program.authenticator().app();
      assertThrows(
          IllegalStateException.class,
          () ->
              program
                  .store()
                  .authenticator(KeySeal.derivedFrom(new byte[32]), random)
                  .change(_ -> {
                    throw new IllegalStateException();
                  }));
      assertEquals(held, program.authenticator().app());
    }
  }
}
