package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TickerTest {
  private static final Instant START = Instant.parse("2026-11-23T09:41:00.100Z");

  private final AtomicReference<Instant> clock = new AtomicReference<>(START);
  private final Ticker ticker = new Ticker(clock::get);
  private final List<Instant> seen = new ArrayList<>();

  @Test
  void changesOnlyWhenTheClockReachedAnotherSecond() {
    ticker.nowProperty().subscribe((before, after) -> seen.add(after));
    at(START.plusMillis(250));
    at(START.plusMillis(899));
    assertEquals(List.of(), seen);
    at(START.plusMillis(900));
    at(START.plusMillis(1150));
    assertEquals(List.of(START.plusMillis(900)), seen);
  }

  @Test
  void followsAClockThatIsMovedForwardsOrBack() {
    at(START.plusSeconds(600));
    assertEquals(START.plusSeconds(600), ticker.nowProperty().get());
    at(START);
    assertEquals(START, ticker.nowProperty().get());
  }

  @Test
  void ticksByItselfOnceStarted(FxRobot robot) throws InterruptedException {
    var ticked = new CountDownLatch(1);
    robot.interact(() -> {
      ticker.start();
      ticker.nowProperty().subscribe((before, after) -> ticked.countDown());
    });
    clock.set(START.plusSeconds(1));
    assertEquals(true, ticked.await(5, TimeUnit.SECONDS));
    robot.interact(ticker::stop);
  }

  private void at(Instant instant) {
    clock.set(instant);
    ticker.tick();
  }
}
