package org.twostep.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/** Reading e-mail addresses as people type them. */
class EmailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "maya.reyes@example.com, maya.reyes@example.com",
    "'  maya.reyes@example.com\t', maya.reyes@example.com",
    "Maya@EXAMPLE.Com, Maya@example.com",
    "maya+fernhill@mail.example.org, maya+fernhill@mail.example.org",
    "m@a.example, m@a.example",
    "o'neil_1@x-y.example, o'neil_1@x-y.example",
    "ｍａｙａ＠ｅｘａｍｐｌｅ．ｃｏｍ, maya@example.com"
  })
  void whatIsAnAddress(String typed, String address) {
    assertEquals(Entry.accepted(new EmailAddress(address)), EmailAddress.parse(typed));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\", EMAIL_EMPTY",
        "\"   \", EMAIL_EMPTY",
        "\"\u00a0\", EMAIL_EMPTY",
        "maya, EMAIL_NO_AT",
        "maya.example.com, EMAIL_NO_AT",
        "🙂, EMAIL_NO_AT",
        "@example.com, EMAIL_NO_NAME",
        "@, EMAIL_NO_NAME",
        "maya@, EMAIL_NO_DOMAIN",
        "maya@example, EMAIL_NO_DOMAIN",
        "maya@.com, EMAIL_NO_DOMAIN",
        "maya@example., EMAIL_NO_DOMAIN",
        "maya@example..com, EMAIL_NO_DOMAIN",
        "maya@-example.com, EMAIL_NO_DOMAIN",
        "maya@example-.com, EMAIL_NO_DOMAIN",
        "maya reyes@example.com, EMAIL_SPACE",
        "maya@exam ple.com, EMAIL_SPACE",
        "\"maya@example.com\u00a0x\", EMAIL_SPACE",
        "\"maya\n@example.com\", EMAIL_SPACE",
        "maya@@example.com, EMAIL_CHARACTERS",
        "a@b@example.com, EMAIL_CHARACTERS",
        "🙂@example.com, EMAIL_CHARACTERS",
        "maya@🙂.example, EMAIL_CHARACTERS",
        "שלום@example.com, EMAIL_CHARACTERS",
        "\u202emaya@example.com, EMAIL_CHARACTERS",
        "maya@exam_ple.com, EMAIL_CHARACTERS",
        "maya<x>@example.com, EMAIL_CHARACTERS",
        "maya;@example.com, EMAIL_CHARACTERS"
      })
  void whatIsNoneGetsItsOwnReason(String typed, Reason reason) {
    assertEquals(reason, reasonOf(typed));
  }

  @Test
  void theLongestAddressIsTaken() {
    String domain = ("d".repeat(60) + ".").repeat(3) + "example";
    String name = "m".repeat(EmailAddress.MAX_LENGTH - domain.length() - 1);
    assertFalse(EmailAddress.parse(name + "@" + domain).toOptional().isEmpty());
    assertEquals(Reason.EMAIL_TOO_LONG, reasonOf(name + "m@" + domain));
  }

  @Test
  void tenThousandPastedCharactersAreRefusedAtOnce() {
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertEquals(Reason.EMAIL_TOO_LONG, reasonOf("a".repeat(10_000)));
          assertEquals(Reason.EMAIL_TOO_LONG, reasonOf("a@" + "a.".repeat(5_000)));
          assertEquals(Reason.EMAIL_TOO_LONG, reasonOf("ﷺ".repeat(10_000)));
          assertEquals(Reason.EMAIL_EMPTY, reasonOf(" ".repeat(10_000)));
        });
  }

  @Test
  void whatIsShownCanBeTypedAndWhatIsMaskedHidesTheName() {
    Seeded.runs(
        2_000,
        random -> {
          String typed = word(random) + "@" + word(random) + ".example";
          EmailAddress address = EmailAddress.parse(typed).toOptional().orElseThrow();
          assertEquals(Entry.accepted(address), EmailAddress.parse(address.display()));
          assertEquals(address, Destination.of(address.channel(), address.address()));
          assertEquals(
              typed.charAt(0) + "•••" + typed.substring(typed.indexOf('@')), address.masked());
        });
  }

  private static String word(RandomGenerator random) {
    return random
        .ints(1 + random.nextInt(20), 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void noTextWhateverThrows() {
    Seeded.runs(
        5_000,
        random -> {
          String typed = Seeded.text(random, 20) + "@" + Seeded.text(random, 10);
          EmailAddress.parse(typed)
              .toOptional()
              .ifPresent(address -> {
                assertEquals(Entry.accepted(address), EmailAddress.parse(address.display()));
                assertTrue(address.masked().contains("•••@"), typed);
              });
        });
  }

  private static Reason reasonOf(String typed) {
    return EmailAddress.parse(typed)
        .fold(
            address -> {
              throw new AssertionError("taken: " + address);
            },
            Entry.Refused::reason);
  }
}
