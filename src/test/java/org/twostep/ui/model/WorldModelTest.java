package org.twostep.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Destination;
import org.twostep.message.Message;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Ticker;
import org.twostep.world.Carrier;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Devices;
import org.twostep.world.Folder;
import org.twostep.world.MemoryWorld;
import org.twostep.world.PracticeClock;
import org.twostep.world.World;

@ExtendWith(ApplicationExtension.class)
class WorldModelTest {
  private static final Instant START = Instant.parse("2026-11-23T17:41:10Z");

  private final MemoryWorld store = new MemoryWorld();
  private final HandBackground background = new HandBackground();
  private final List<Devices> published = new ArrayList<>();
  private Instant now = START;
  private final PracticeClock clock = new PracticeClock(() -> now, Conditions.usual());
  private final Ticker ticker = new Ticker(clock);
  private final WorldModel model =
      new WorldModel(
          new World(
              store,
              new Carrier(Set.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL)),
              clock),
          background,
          ticker);

  /** Does works only when told to, one by one. */
  private static final class HandBackground implements Background {
    private final Deque<Runnable> works = new ArrayDeque<>();
    private RuntimeException next;

    @Override
    public <T> void run(
        Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
      works.add(() -> {
        T result;
        try {
          if (next != null) {
            throw next;
          }
          result = work.call();
        } catch (Exception e) {
          next = null;
          failed.accept(e);
          return;
        }
        done.accept(result);
      });
    }

    @Override
    public ReadOnlyIntegerProperty pendingProperty() {
      return new ReadOnlyIntegerWrapper(works.size()).getReadOnlyProperty();
    }

    void doAll() {
      while (!works.isEmpty()) {
        works.remove().run();
      }
    }
  }

  @BeforeEach
  void start() {
    model.start(new Devices(List.of()), Conditions.usual());
    background.doAll();
    model.devicesProperty().subscribe((_, after) -> published.add(after));
  }

  private void send(String id, Destination to) {
    store.send(new Message(id, to, "Subject", "Body", Optional.empty(), clock.instant()));
  }

  private void second() {
    now = now.plusSeconds(1);
    ticker.tick();
    background.doAll();
  }

  @Test
  void aMessageArrivesOnTheTickItIsDue() {
    send("a", PracticeCustomer.PHONE);
    second();
    second();
    assertEquals(List.of(), published);
    second();
    assertEquals(1, published.size());
    assertEquals(1, model.devicesProperty().get().unread(Folder.MESSAGES));
  }

  @Test
  void nothingIsPublishedWhileNothingArrives() {
    for (var i = 0; i < 10; i++) {
      second();
    }
    assertEquals(List.of(), published);
  }

  @Test
  void ticksDoNotPileUpRounds() {
    for (var i = 0; i < 5; i++) {
      now = now.plusSeconds(1);
      ticker.tick();
    }
    assertEquals(1, background.works.size());
  }

  @Test
  void aRoundAskedForWhileOneIsUnderWayFollowsIt() {
    model.setDelay(Delay.AT_ONCE);
    background.doAll();
    model.carryNow();
    background.works.remove().run();
    model.carryNow();
    model.carryNow();
    send("a", PracticeCustomer.PHONE);
    model.carryNow();
    background.doAll();
    assertEquals(1, model.devicesProperty().get().unread(Folder.MESSAGES));
  }

  @Test
  void whatIsMarkedAsReadIsRead() {
    send("a", PracticeCustomer.PHONE);
    model.moveClock(Duration.ofMinutes(1));
    background.doAll();
    model.markRead("a");
    model.markRead("a");
    assertEquals(1, background.works.size());
    background.doAll();
    assertEquals(0, model.devicesProperty().get().unread(Folder.MESSAGES));
  }

  @Test
  void movingTheClockDeliversAndShowsTheNewTime() {
    model.setDelay(Delay.THREE_MINUTES);
    background.doAll();
    send("a", PracticeCustomer.PHONE);
    model.moveClock(Duration.ofMinutes(10));
    background.doAll();
    assertEquals(1, model.devicesProperty().get().unread(Folder.MESSAGES));
    assertEquals(START.plus(Duration.ofMinutes(10)), ticker.nowProperty().get());
    assertEquals(Duration.ofMinutes(10), model.conditionsProperty().get().clockOffset());
  }

  @Test
  void spamIsForOneEmailAndThenUnset() {
    model.setDelay(Delay.AT_ONCE);
    model.setNextEmailToSpam(true);
    background.doAll();
    assertTrue(model.conditionsProperty().get().nextEmailToSpam());
    send("a", PracticeCustomer.EMAIL);
    model.carryNow();
    background.doAll();
    assertFalse(model.conditionsProperty().get().nextEmailToSpam());
    assertEquals(1, model.devicesProperty().get().unread(Folder.SPAM));
  }

  @Test
  void aFailureIsToldAndTheNextTickTriesAgain() {
    var failures = new ArrayList<Exception>();
    model.setOnFailure(failures::add);
    model.setDelay(Delay.AT_ONCE);
    background.doAll();
    send("a", PracticeCustomer.PHONE);
    var failure = new IllegalStateException("the disk is full");
    background.next = failure;
    model.carryNow();
    background.doAll();
    assertEquals(List.of(failure), failures);
    second();
    assertEquals(1, model.devicesProperty().get().unread(Folder.MESSAGES));
  }

  @Test
  void afterStoppingNoTickCarries() {
    model.stop();
    second();
    now = now.plusSeconds(1);
    ticker.tick();
    assertEquals(0, background.works.size());
  }
}
