package org.twostep.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;

/** Reading telephone numbers as people type them. */
class PhoneNumberTest {
  private static final PhoneNumber MAYA = new PhoneNumber("+15035550142");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(503) 555-0142",
        "5035550142",
        "503-555-0142",
        "503.555.0142",
        "503 555 0142",
        "  (503) 555-0142  ",
        "+1 503 555 0142",
        "+15035550142",
        "1-503-555-0142",
        "15035550142",
        "５０３５５５０１４２",
        "＋１（５０３）５５５－０１４２",
        "503\u00a0555\u00a00142",
        "503\u2011555\u20110142",
        "٥٠٣٥٥٥٠١٤٢"
      })
  void theSameNumberHoweverItIsTyped(String typed) {
    assertEquals(Entry.accepted(MAYA), PhoneNumber.parse(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "'', PHONE_EMPTY",
    "'    ', PHONE_EMPTY",
    "'\u00a0', PHONE_EMPTY",
    "503-555-O142, PHONE_LETTERS",
    "503 KETTLES, PHONE_LETTERS",
    "maya, PHONE_LETTERS",
    "503-555-0142 ext 7, PHONE_LETTERS",
    "🙂, PHONE_LETTERS",
    "503555014🙂, PHONE_LETTERS",
    "\u202e503-555-0142, PHONE_LETTERS",
    "שלום, PHONE_LETTERS",
    "555-0142, PHONE_NO_AREA_CODE",
    "5550142, PHONE_NO_AREA_CODE",
    "503-555-014, PHONE_INCOMPLETE",
    "503, PHONE_INCOMPLETE",
    "5, PHONE_INCOMPLETE",
    "+, PHONE_INCOMPLETE",
    "---, PHONE_INCOMPLETE",
    "+1, PHONE_INCOMPLETE",
    "(503) 555-01423, PHONE_TOO_MANY_DIGITS",
    "+1 503 555 0142 9, PHONE_TOO_MANY_DIGITS",
    "50355501425035550142, PHONE_TOO_MANY_DIGITS",
    "+44 20 7946 0958, PHONE_FOREIGN",
    "+49 30 901820, PHONE_FOREIGN",
    "011 44 20 7946 0958, PHONE_FOREIGN",
    "+1 416 555 0142, PHONE_FOREIGN",
    "+1 876 555 0142, PHONE_FOREIGN",
    "+999 1234567, PHONE_FOREIGN",
    "(000) 555-0142, PHONE_IMPOSSIBLE",
    "(503) 055-0142, PHONE_IMPOSSIBLE",
    "111-111-1111, PHONE_IMPOSSIBLE",
    "999-999-9999, PHONE_IMPOSSIBLE"
  })
  void whatIsNoNumberOfOursGetsItsOwnReason(String typed, Reason reason) {
    assertEquals(reason, reasonOf(typed));
  }

  @Test
  void tenThousandPastedCharactersAreRefusedAtOnce() {
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertEquals(Reason.PHONE_TOO_LONG, reasonOf("5".repeat(10_000)));
          assertEquals(Reason.PHONE_TOO_LONG, reasonOf("(".repeat(10_000)));
          assertEquals(Reason.PHONE_TOO_LONG, reasonOf("ﷺ".repeat(10_000)));
          assertEquals(Reason.PHONE_EMPTY, reasonOf(" ".repeat(10_000)));
        });
  }

  @Test
  void everyMadeUpNumberOfTheProgramIsTaken() {
    for (int last = 100; last <= 199; last++) {
      PhoneNumber number = new PhoneNumber("+15035550" + last);
      assertEquals(Entry.accepted(number), PhoneNumber.parse("(503) 555-0" + last));
      assertEquals("(503) 555-0" + last, number.display());
      assertEquals("(503) •••-••" + last % 100 / 10 + last % 10, number.masked());
    }
  }

  @Test
  void whatIsShownCanBeTypedAndWhatIsMaskedHidesAllButAreaCodeAndLastTwo() {
    Seeded.runs(
        2_000,
        random -> {
          String typed =
              random.ints(10, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
          PhoneNumber.parse(typed)
              .toOptional()
              .ifPresent(number -> {
                assertEquals("+1" + typed, number.address());
                assertEquals(Entry.accepted(number), PhoneNumber.parse(number.display()));
                assertEquals(Entry.accepted(number), PhoneNumber.parse(number.address()));
                assertEquals(
                    "(" + typed.substring(0, 3) + ") •••-••" + typed.substring(8), number.masked());
                assertEquals(number, Destination.of(number.channel(), number.address()));
              });
        });
  }

  @Test
  void noTextWhateverThrows() {
    Seeded.runs(
        5_000,
        random -> {
          String typed = Seeded.text(random, 40);
          PhoneNumber.parse(typed)
              .toOptional()
              .ifPresent(number -> assertTrue(number.address().matches("\\+1\\d{10}"), typed));
        });
  }

  @Test
  void aRefusalGoesToItsField() {
    assertEquals(Field.PHONE, PhoneNumber.parse("").refusalAt(Field.PHONE).orElseThrow().field());
  }

  private static Reason reasonOf(String typed) {
    return PhoneNumber.parse(typed)
        .fold(
            number -> {
              throw new AssertionError("taken: " + number);
            },
            Entry.Refused::reason);
  }
}
