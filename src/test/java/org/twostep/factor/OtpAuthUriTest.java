package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

class OtpAuthUriTest {
  private static final TotpKey KEY = new TotpKey("JBSWY3DPEHPK3PXP");
  private static final OtpAuthUri FERNHILL = new OtpAuthUri("Fernhill Invest", "maya.reyes", KEY);

  @Test
  void theTextIsWhatEveryAppReads() {
    assertEquals(
        "otpauth://totp/Fernhill%20Invest:maya.reyes?secret=JBSWY3DPEHPK3PXP"
            + "&issuer=Fernhill%20Invest&algorithm=SHA1&digits=6&period=30",
        FERNHILL.text());
    assertEquals(
        "otpauth://totp/a%2Bb%26c%3D%2A~%40d%2Fe%3F%23%25%C3%A9?secret=JBSWY3DPEHPK3PXP"
            + "&algorithm=SHA1&digits=6&period=30",
        new OtpAuthUri("", "a+b&c=*~@d/e?#%é", KEY).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otpauth://totp/Fernhill%20Invest:maya.reyes?secret=JBSWY3DPEHPK3PXP",
        "OTPAUTH://TOTP/Fernhill%20Invest:maya.reyes?SECRET=jbswy3dpehpk3pxp",
        "otpauth://totp/Fernhill%20Invest%3Amaya.reyes?secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/Fernhill%20Invest:%20maya.reyes?secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/maya.reyes?issuer=Fernhill%20Invest&secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/maya.reyes?issuer=Fernhill+Invest&secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/Other:maya.reyes?issuer=Fernhill%20Invest&secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/Fernhill Invest:maya.reyes?secret=JBSW Y3DP EHPK 3PXP",
        "otpauth://totp/Fernhill%20Invest:maya.reyes?period=30&digits=6&algorithm=sha1"
            + "&image=https%3A%2F%2Fx.example%2Fy.png&secret=JBSWY3DPEHPK3PXP%3D%3D&&x",
        " otpauth://totp/Fernhill%20Invest:maya.reyes?secret=JBSWY3DPEHPK3PXP#top\n"
      })
  void orderCaseAndWhatIsLeftOutDoNotMatter(String text) {
    assertEquals(Entry.accepted(FERNHILL), OtpAuthUri.parse(text));
  }

  @Test
  void namesMayBeMissing() {
    for (String text : List.of("otpauth://totp/?secret=", "otpauth://totp?secret=")) {
      assertEquals(
          Entry.accepted(new OtpAuthUri("", "", KEY)), OtpAuthUri.parse(text + KEY.base32()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', OTPAUTH_OTHER",
    "https://example.com/, OTPAUTH_OTHER",
    "otpauth:totp/a?secret=JBSWY3DPEHPK3PXP, OTPAUTH_OTHER",
    "otpauths://totp/a?secret=JBSWY3DPEHPK3PXP, OTPAUTH_OTHER",
    "otpauth-migration://offline?data=x, OTPAUTH_OTHER",
    "JBSWY3DPEHPK3PXP, OTPAUTH_OTHER",
    "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1, OTPAUTH_TYPE",
    "otpauth://steam/a?secret=JBSWY3DPEHPK3PXP, OTPAUTH_TYPE",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=SHA256, OTPAUTH_ALGORITHM",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=8, OTPAUTH_DIGITS",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=, OTPAUTH_DIGITS",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&period=60, OTPAUTH_PERIOD",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&period=-30, OTPAUTH_PERIOD",
    "otpauth://totp/a, OTPAUTH_NO_KEY",
    "otpauth://totp/a?secret=, OTPAUTH_NO_KEY",
    "otpauth://totp/a?secret, OTPAUTH_NO_KEY",
    "otpauth://totp/a?secret=%20, OTPAUTH_NO_KEY",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&secret=GEZDGNBVGY3TQOJQ, OTPAUTH_BROKEN",
    "otpauth://totp/%?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/%4?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/%zz?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/%ff?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/%c3?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/a%00b?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/a:b:c?secret=JBSWY3DPEHPK3PXP, OTPAUTH_BROKEN",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PX, KEY_TOO_SHORT",
    "otpauth://totp/a?secret=JBSWY3DPEHPK3PX1, KEY_ALPHABET"
  })
  void whatIsRefusedGetsItsReason(String text, Reason reason) {
    assertEquals(reason, reasonOf(text));
  }

  @Test
  void theFigureIsWhatWasAskedFor() {
    String text = "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=SHA512";
    assertEquals(Entry.refused(Reason.OTPAUTH_ALGORITHM, "SHA512"), OtpAuthUri.parse(text));
  }

  @Test
  void aNameHasNoColonNoControlAndAnEnd() {
    for (String name : List.of("a:b", "a\nb", "\u0000", "x".repeat(201), "\ud83d")) {
      assertThrows(IllegalArgumentException.class, () -> new OtpAuthUri(name, "a", KEY));
      assertThrows(IllegalArgumentException.class, () -> new OtpAuthUri("a", name, KEY));
    }
    assertEquals(
        Reason.OTPAUTH_BROKEN,
        reasonOf("otpauth://totp/%s?secret=JBSWY3DPEHPK3PXP".formatted("x".repeat(201))));
  }

  @Test
  void anythingTypedBecomesAName() {
    assertEquals("Fernhill Invest", OtpAuthUri.nameOf("  Fernhill\t \n Invest: "));
    assertEquals("", OtpAuthUri.nameOf(" : "));
    Seeded.runs(
        2_000,
        random -> {
          String name = OtpAuthUri.nameOf(Seeded.text(random, 300));
          assertTrue(OtpAuthUri.isName(name), name);
          assertEquals(name, OtpAuthUri.nameOf(name));
        });
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Seeded.runs(
        3_000,
        random -> {
          String issuer = name(random);
          OtpAuthUri uri = new OtpAuthUri(issuer, name(random), TotpKey.draw(random));
          assertTrue(uri.text().matches("[\\x21-\\x7e]+"), uri::text);
          assertEquals(Entry.accepted(uri), OtpAuthUri.parse(uri.text()), uri::text);
          assertEquals(Entry.accepted(uri), OtpAuthUri.parse(shuffled(uri.text(), random)));
        });
  }

  private static String name(RandomGenerator random) {
    String name = Seeded.text(random, 12).strip();
    return OtpAuthUri.isName(name) ? name : "maya+" + random.nextInt(100);
  }

  private static String shuffled(String text, RandomGenerator random) {
    String[] halves = text.split("\\?", 2);
    List<String> pairs = Arrays.asList(halves[1].split("&"));
    Collections.shuffle(pairs, Random.from(random));
    return halves[0] + "?" + String.join("&", pairs);
  }

  @Test
  void noTextWhateverThrows() {
    Seeded.runs(
        5_000,
        random -> {
          OtpAuthUri.parse(Seeded.text(random, 30));
          OtpAuthUri.parse("otpauth://totp/" + Seeded.text(random, 30));
          OtpAuthUri.parse("otpauth://totp/a?" + Seeded.text(random, 30));
          OtpAuthUri.parse(changed(FERNHILL.text(), random));
        });
  }

  private static String changed(String text, RandomGenerator random) {
    return text.chars()
        .mapToObj(c -> random.nextInt(40) == 0 ? Seeded.text(random, 2) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static Reason reasonOf(String text) {
    return OtpAuthUri.parse(text)
        .fold(
            uri -> {
              throw new AssertionError("taken: " + uri);
            },
            Entry.Refused::reason);
  }
}
