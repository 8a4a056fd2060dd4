package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;

/** When another code may be sent. */
class ResendPolicyTest {
  private static final Optional<Refusal> SENT = Optional.empty();
  private final Counter counter = new Counter();

  private static Optional<Refusal> waitOf(Duration left) {
    return Optional.of(Refusal.of(Field.CODE, Reason.RESEND_WAIT, left));
  }

  @Test
  void thirtySecondsAfterTheFirstAndSixtyAfterEachLaterOne() {
    counter.opens();
    assertEquals(waitOf(Duration.ofSeconds(30)), counter.resends());
    for (long wait : new long[] {30, 60, 60, 60}) {
      counter.waits(Duration.ofSeconds(wait).minusNanos(1000));
      assertEquals(waitOf(Duration.ofNanos(1000)), counter.resends());
      counter.waits(Duration.ofNanos(1000));
      assertEquals(SENT, counter.resends());
    }
    assertEquals(5, counter.parcels.size());
  }

  @Test
  void theSixthWaitsUntilTheFirstIsTenMinutesOld() {
    Instant first = counter.now;
    counter.opens();
    for (long wait : new long[] {30, 60, 60, 60}) {
      counter.waits(wait);
      assertEquals(SENT, counter.resends());
    }
    assertEquals(waitOf(Duration.ofSeconds(600 - 210)), counter.resends());
    counter.now = first.plusSeconds(600).minusNanos(1000);
    assertEquals(waitOf(Duration.ofNanos(1000)), counter.resends());
    counter.now = first.plusSeconds(600);
    assertEquals(SENT, counter.resends());
    assertEquals(waitOf(Duration.ofSeconds(60)), counter.resends(), "the second left at 30 s");
  }

  @Test
  void neverMoreThanFiveInAnyTenMinutes() {
    Instant start = counter.now;
    counter.opens();
    for (int second = 0; second < 3600; second++) {
      counter.waits(1);
      counter.resends();
      if (second % 97 == 0) {
        counter.types(counter.newest());
      }
      Instant since = counter.now.minus(ResendPolicy.WINDOW);
      long inWindow =
          counter.book.request(counter.purpose, counter.to).codes().stream()
              .filter(code -> code.sentAt().isAfter(since))
              .count();
      assertTrue(inWindow <= ResendPolicy.MAX_SENDS, () -> inWindow + " sent by " + counter.now);
    }
    assertTrue(counter.now.isAfter(start.plusSeconds(3599)));
    assertTrue(counter.parcels.size() > 20, "and yet it goes on sending");
  }

  @Test
  void theWaitRunsFromTheSendingWhateverIsTypedInBetween() {
    counter.opens();
    counter.waits(20);
    counter.typesWrong();
    assertEquals(waitOf(Duration.ofSeconds(10)), counter.resends());
  }

  @Test
  void anotherPlaceStartsAfresh() {
    counter.opens();
    counter.to = Counter.OTHER;
    assertTrue(counter.opens().isPresent());
    assertEquals(waitOf(Duration.ofSeconds(30)), counter.resends());
  }

  @Test
  void aCodeThatWorkedEndsTheWaitButNotTheCountOfFive() {
    for (int sends = 0; sends < ResendPolicy.MAX_SENDS; sends++) {
      assertTrue(counter.opensAnew().isPresent());
      assertEquals(Optional.empty(), counter.types(counter.newest()));
    }
    assertTrue(counter.opensAnew().isEmpty());
    assertEquals(waitOf(ResendPolicy.WINDOW), counter.resends());
  }
}
