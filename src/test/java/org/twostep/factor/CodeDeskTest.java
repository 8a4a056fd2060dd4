package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;

/** Lifetime, single use, replacement, limits and binding of sent codes. */
class CodeDeskTest {
  private static final Optional<Reason> RIGHT = Optional.empty();
  private final Counter counter = new Counter();

  private void assertRefused(Reason reason, Optional<Reason> got) {
    assertEquals(Optional.of(reason), got);
  }

  @Test
  void aCodeWorksToTheLastMicrosecondOfTenMinutes() {
    counter.opens();
    counter.waits(Duration.ofMinutes(10).minusNanos(1000));
    assertEquals(RIGHT, counter.types(counter.newest()));
  }

  @Test
  void aCodeIsExpiredAtTenMinutesSharp() {
    counter.opens();
    counter.waits(Duration.ofMinutes(10));
    assertRefused(Reason.CODE_EXPIRED, counter.types(counter.newest()));
    assertRefused(Reason.CODE_EXPIRED, counter.typesWrong());
  }

  @Test
  void aCodeWorksOnceOnly() {
    counter.opens();
    assertEquals(RIGHT, counter.types(counter.newest()));
    assertRefused(Reason.CODE_USED, counter.types(counter.newest()));
  }

  @Test
  void codeAndLinkOfAMessageWorkOnceTogether() {
    counter.opens();
    assertEquals(RIGHT, counter.follows(counter.parcels.getLast().linkToken()));
    assertRefused(Reason.CODE_USED, counter.types(counter.newest()));
    assertRefused(Reason.LINK_NOT_VALID, counter.follows(counter.parcels.getLast().linkToken()));
  }

  @Test
  void aLinkExpiresWithItsCodeAndCountsNothing() {
    counter.opens();
    counter.waits(600);
    assertRefused(Reason.LINK_NOT_VALID, counter.follows(counter.parcels.getLast().linkToken()));
    assertRefused(Reason.LINK_NOT_VALID, counter.follows(""));
    assertEquals(0, counter.limit.wrong());
  }

  @Test
  void aNewCodeReplacesTheOlderAtOnceAndSaysSo() {
    assertFalse(counter.opens().orElseThrow().replacesEarlier());
    String old = counter.newest();
    counter.waits(30);
    assertEquals(Optional.empty(), counter.resends());
    assertTrue(counter.parcels.getLast().replacesEarlier());
    assertRefused(Reason.CODE_REPLACED, counter.types(old));
    assertEquals(RIGHT, counter.types(counter.newest()));
  }

  @Test
  void yesterdaysCodeIsNotTodays() {
    counter.opens();
    String old = counter.newest();
    counter.waits(Duration.ofDays(1));
    assertRefused(Reason.CODE_EXPIRED, counter.types(old));
    assertFalse(counter.opens().orElseThrow().replacesEarlier(), "there was none left to replace");
    assertRefused(Reason.CODE_REPLACED, counter.types(old));
  }

  @Test
  void theFifthWrongEntryMakesACodeVoid() {
    counter.opens();
    for (int left = 4; left >= 1; left--) {
      Optional<Refusal> refusal =
          counter
              .desk
              .check(
                  counter.book, counter.limit, counter.purpose, counter.to, "999999", counter.now)
              .refusal();
      assertEquals(Optional.of(Refusal.of(Field.CODE, Reason.CODE_WRONG, left)), refusal);
      assertRefused(Reason.CODE_WRONG, counter.types("999999"));
    }
    assertRefused(Reason.CODE_VOID, counter.typesWrong());
    assertRefused(Reason.CODE_VOID, counter.types(counter.newest()));
  }

  @Test
  void textThatIsNoCodeIsNotCounted() {
    counter.opens();
    for (String typed : List.of("", "12345", "1234567", "abcdef", "🙂", "9".repeat(10_000))) {
      assertTrue(counter.types(typed).isPresent());
    }
    assertEquals(0, counter.limit.wrong());
    assertEquals(
        0, counter.book.request(counter.purpose, counter.to).codes().getFirst().wrongEntries());
  }

  @Test
  void aCodeBeforeAnyWasSentIsRefused() {
    assertRefused(Reason.CODE_NOT_SENT, counter.types("123456"));
    assertEquals(1, counter.limit.wrong());
  }

  @Test
  void aNewCodeNeverSetsTheCountBack() {
    counter.opens();
    for (int wrong = 1; wrong <= 9; wrong++) {
      counter.typesWrong();
      counter.waits(60);
      counter.resends();
      assertEquals(wrong, counter.limit.wrong());
    }
    assertRefused(Reason.TRY_WAIT, counter.typesWrong());
  }

  @Test
  void fromTheTenthWrongEntryOnEachIsFollowedByALongerWait() {
    long[] waits = {30, 60, 120, 240, 480, 900, 900, 900};
    for (int wrong = 1; wrong < 10; wrong++) {
      assertNotEquals(Optional.of(Reason.TRY_WAIT), counter.typesWrong());
    }
    for (long wait : waits) {
      assertRefused(Reason.TRY_WAIT, counter.typesWrong());
      assertEquals(
          Optional.of(Refusal.of(Field.CODE, Reason.TRY_WAIT, Duration.ofSeconds(wait))),
          CodeDesk.closed(counter.limit, counter.now));
      assertEquals(
          Optional.of(Refusal.of(Field.CODE, Reason.TRY_WAIT, Duration.ofNanos(1000))),
          CodeDesk.closed(counter.limit, counter.now.plusSeconds(wait).minusNanos(1000)));
      counter.waits(wait);
      assertEquals(Optional.empty(), CodeDesk.closed(counter.limit, counter.now));
    }
  }

  @Test
  void duringAWaitEvenTheRightCodeIsRefusedAndNothingIsCounted() {
    for (int wrong = 1; wrong <= 10; wrong++) {
      counter.typesWrong();
    }
    counter.opens();
    assertRefused(Reason.TRY_WAIT, counter.types(counter.newest()));
    assertRefused(Reason.TRY_WAIT, counter.typesWrong());
    assertEquals(10, counter.limit.wrong());
    counter.waits(Duration.ofSeconds(30).minusNanos(1000));
    assertRefused(Reason.TRY_WAIT, counter.types(counter.newest()));
    counter.waits(Duration.ofNanos(1000));
    assertEquals(RIGHT, counter.types(counter.newest()));
    assertEquals(AttemptLimit.fresh(), counter.limit);
  }

  @Test
  void theHundredthWrongEntrySwitchesTheMethodOffForGood() {
    for (int wrong = 1; wrong < 100; wrong++) {
      counter.typesWrong();
      counter.waits(900);
    }
    assertRefused(Reason.METHOD_OFF, counter.typesWrong());
    counter.waits(Duration.ofDays(365)).opens();
    assertRefused(Reason.METHOD_OFF, counter.types(counter.newest()));
    assertEquals(100, counter.limit.wrong());
  }

  @Test
  void aCodeForOnePurposeServesNoOther() {
    counter.purpose = Purpose.SIGN_IN;
    counter.opens();
    String code = counter.newest();
    for (Purpose other :
        List.of(Purpose.REGISTRATION, Purpose.IDENTITY, Purpose.EMAIL_CONFIRMATION)) {
      counter.purpose = other;
      assertRefused(Reason.CODE_NOT_SENT, counter.types(code));
      counter.opens();
      assertRefused(Reason.CODE_WRONG, counter.types(code));
    }
    counter.purpose = Purpose.SIGN_IN;
    assertEquals(RIGHT, counter.types(code));
  }

  @Test
  void openingAgainSendsNothingWhileAGoodCodeIsThere() {
    counter.opens();
    counter.waits(599);
    assertEquals(Optional.empty(), counter.opens());
    counter.waits(1);
    assertTrue(counter.opens().isPresent());
  }

  @Test
  void openingAnewSendsAnotherCode() {
    counter.opens();
    String old = counter.newest();
    counter.waits(30);
    assertTrue(counter.opensAnew().orElseThrow().replacesEarlier());
    assertRefused(Reason.CODE_REPLACED, counter.types(old));
  }

  @Test
  void openingElsewhereMakesTheEarlierCodeWorthless() {
    counter.opens();
    String old = counter.newest();
    counter.to = Counter.OTHER;
    assertTrue(counter.opens().isPresent());
    assertRefused(Reason.CODE_WRONG, counter.types(old));
    counter.to = Counter.PHONE;
    assertRefused(Reason.CODE_REPLACED, counter.types(old));
  }

  @Test
  void aClockThatGoesBackGainsNothing() {
    counter.opens();
    counter.waits(-1);
    assertTrue(counter.types(counter.newest()).isPresent(), "a code from the future");
    assertTrue(counter.resends().isPresent(), "the wait got no shorter");
    for (int wrong = counter.limit.wrong(); wrong < 10; wrong++) {
      counter.typesWrong();
    }
    counter.waits(Duration.ofHours(-1));
    assertRefused(Reason.TRY_WAIT, counter.typesWrong());
    assertEquals(10, counter.limit.wrong());
  }

  @Test
  void theBookHoldsHashesThatDifferForEverySending() {
    CodeHasher hasher = new CodeHasher(new byte[CodeHasher.KEY_BYTES]);
    assertNotEquals(hasher.hash("a", "123456"), hasher.hash("b", "123456"));
    byte[] otherKey = new byte[CodeHasher.KEY_BYTES];
    otherKey[0] = 1;
    assertNotEquals(hasher.hash("a", "123456"), new CodeHasher(otherKey).hash("a", "123456"));
    assertTrue(hasher.matches("a", "123456", hasher.hash("a", "123456")));
    assertFalse(hasher.matches("a", "123457", hasher.hash("a", "123456")));
    counter.opens();
    assertFalse(counter.book.toString().contains(counter.newest()));
    assertFalse(counter.book.toString().contains(counter.parcels.getLast().linkToken() + ","));
  }
}
