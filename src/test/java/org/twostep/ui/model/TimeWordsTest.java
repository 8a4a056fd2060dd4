package org.twostep.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.ui.fx.Messages;

class TimeWordsTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T17:41:10Z");

  private final TimeWords words =
      new TimeWords(Messages.load(Locale.ENGLISH), ZoneId.of("America/Los_Angeles"));

  @Test
  void theClockIsThatOfThePlace() {
    assertEquals("9:41", words.clock(MORNING));
    assertEquals("Monday 23 November", words.date(MORNING));
  }

  @ParameterizedTest
  @CsvSource({
    "PT-1S, now",
    "PT0S, now",
    "PT59S, now",
    "PT60S, 1 min",
    "PT59M59S, 59 min",
    "PT1H, 8:41 AM"
  })
  void ageIsSaidShortly(Duration passed, String said) {
    assertEquals(said, words.age(MORNING.minus(passed), MORNING).replace('\u202f', ' '));
  }

  @ParameterizedTest
  @CsvSource({
    "PT9H, 12:41 AM",
    "PT10H, Yesterday 11:41 PM",
    "P3D, 'Friday 20 November, 9:41 AM'",
  })
  void anotherDayIsNamed(Duration passed, String said) {
    assertEquals(said, words.moment(MORNING.minus(passed), MORNING).replace('\u202f', ' '));
  }

  @ParameterizedTest
  @CsvSource({
    "PT30S, 30 s",
    "PT10M, 10 min",
    "PT10M30S, 10 min 30 s",
    "PT2H, 2 h",
    "PT1000H5M, 1000 h 5 min"
  })
  void lengthsAreSaidInTheirLargestParts(Duration length, String said) {
    assertEquals(said, words.length(length));
  }
}
