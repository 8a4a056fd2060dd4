package org.twostep.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;

/** Which new passwords are taken. */
class PasswordPolicyTest {
  private static final PasswordPolicy POLICY = new PasswordPolicy();

  private static Optional<Refusal> check(String password, boolean secondFactor) {
    return POLICY.check(password, PracticeCustomer.USERNAME, secondFactor);
  }

  private static Optional<Reason> reason(String password, boolean secondFactor) {
    return check(password, secondFactor).map(Refusal::reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PracticeCustomer.PASSWORD,
        "correct horse battery staple",
        "violet tractor hums at noon",
        "dragon monkey copper summer",
        "            x9Kfe",
        "Zwölf müde Käfer",
        "שבעה קומקומים שקטים",
        "🙂🐢🚲🎈🍋🪁🧭🎻🛶🌵🦉🧵🪵🥁🍐",
        "kQ7#vLp2@xW9!mZ",
        "my-maya.reyes-and-a-long-tail",
        "we invest in copper kettles"
      })
  void longAndUnusualPasswordsAreTaken(String password) {
    assertEquals(Optional.empty(), check(password, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword", "password1234567", "Password12345678", "123456789012345",
        "qwertyuiopasdfg", "qwertyuiop12345", "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc",
        "iloveyouiloveyou", "abcdefghijklmnop", "1q2w3e4r5t6y7u8i", "letmeinletmein1!"
      })
  void commonPasswordsAndTheirSimpleVariantsAreRefused(String password) {
    assertEquals(Optional.of(Reason.PASSWORD_COMMON), reason(password, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "password1",
        "P@ssw0rd",
        "12345678",
        "qwertyui",
        "iloveyou",
        "sunshine",
        "trustno1",
        "baseball1",
        "aaaaaaaa",
        "drowssap1"
      })
  void shortCommonPasswordsAreRefusedBesideASecondFactorToo(String password) {
    assertEquals(Optional.of(Reason.PASSWORD_COMMON), reason(password, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maya.reyes",
        "MAYA.REYES",
        "mayareyes",
        "maya.reyes1",
        "maya.reyes2026",
        "!!maya-reyes!!!!",
        "maya.reyesmaya.reyes",
        "2026mayareyes",
        "ｍaya.reyes"
      })
  void theUsernameAndSimpleVariantsOfItAreRefused(String password) {
    assertEquals(Optional.of(Reason.PASSWORD_IS_USERNAME), reason(password, true));
    assertEquals(Optional.of(Reason.PASSWORD_IS_USERNAME), reason(password, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FernhillInvest1",
        "fernhill invest",
        "Fernhill-Invest-2026",
        "fernhillfernhill",
        "investinvestinvest",
        "fernhill!!!!!!!!!"
      })
  void theBrokeragesNameAndSimpleVariantsOfItAreRefused(String password) {
    assertEquals(Optional.of(Reason.PASSWORD_IS_BROKERAGE), reason(password, false));
  }

  @Test
  void fifteenCodePointsAreEnoughAndFourteenAreNot() {
    assertEquals(Optional.empty(), check("vq8 xm2 zk5 wp1", false));
    assertEquals(
        Optional.of(Refusal.of(Field.NEW_PASSWORD, Reason.PASSWORD_TOO_SHORT, 15, 14)),
        check("vq8 xm2 zk5 wp", false));
    String emoji = "🙂🐢🚲🎈🍋🪁🧭🎻🛶🌵🦉🧵🪵🥁";
    assertEquals(
        Optional.of(Refusal.of(Field.NEW_PASSWORD, Reason.PASSWORD_TOO_SHORT, 15, 14)),
        check(emoji, false),
        "counted in code points, not in code units");
    assertEquals(Optional.empty(), check(emoji + "🍐", false));
  }

  @Test
  void eightAreEnoughBesideASecondFactorAndSevenAreNot() {
    assertEquals(Optional.empty(), check("vq8xm2zk", true));
    assertEquals(
        Optional.of(Refusal.of(Field.NEW_PASSWORD, Reason.PASSWORD_TOO_SHORT, 8, 7)),
        check("vq8xm2z", true));
  }

  @Test
  void oneHundredAndTwentyEightAreTakenAndOneMoreIsNot() {
    String words = "seven quiet copper kettles hum beside nine loud lanterns ".repeat(3);
    assertEquals(Optional.empty(), check(words.substring(0, 128), false));
    assertEquals(
        Optional.of(Refusal.of(Field.NEW_PASSWORD, Reason.PASSWORD_TOO_LONG, 128)),
        check(words.substring(0, 129), false));
    assertEquals(Optional.of(Reason.PASSWORD_TOO_LONG), reason("🙂".repeat(129), false));
  }

  @Test
  void lengthIsCountedAfterComposing() {
    assertEquals(
        Optional.of(Refusal.of(Field.NEW_PASSWORD, Reason.PASSWORD_TOO_SHORT, 15, 14)),
        check("vq8 xm2 zk5 we\u0301", false));
    assertEquals(Optional.empty(), check("e\u0301vq8 xm2 zk5 wp", false));
  }

  @Test
  void anEmptyPasswordHasItsOwnReason() {
    assertEquals(Optional.of(Reason.PASSWORD_EMPTY), reason("", false));
    assertEquals(Optional.of(Reason.PASSWORD_EMPTY), reason("", true));
  }

  @ParameterizedTest
  @CsvSource({"16", "40", "64", "65", "80", "128"})
  void oneLetterOverAndOverIsCommonHoweverLong(int length) {
    assertEquals(Optional.of(Reason.PASSWORD_COMMON), reason("a".repeat(length), false));
  }

  @Test
  void strengthGrowsFromEasyToHard() {
    assertEquals(0, POLICY.strength(""));
    assertEquals(0, POLICY.strength("password"));
    assertTrue(POLICY.strength("copper19") < 4);
    assertEquals(4, POLICY.strength(PracticeCustomer.PASSWORD));
  }

  @Test
  void measuringIsQuickAndNeverThrows() {
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (String endless : List.of("a", "1", "🙂", "ab ", "password", "ﷺ")) {
            POLICY.strength(endless.repeat(10_000));
            assertEquals(
                Optional.of(Reason.PASSWORD_TOO_LONG), reason(endless.repeat(10_000), false));
          }
        });
    Seeded.runs(
        300,
        random -> {
          String text = Seeded.text(random, 40);
          check(text, random.nextBoolean());
          int strength = POLICY.strength(text);
          assertTrue(strength >= 0 && strength <= 4, text);
        });
  }
}
