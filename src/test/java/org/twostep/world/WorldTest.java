package org.twostep.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.place.Place;

/** The world as its controls move it. */
class WorldTest {
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  private static final Place TOKYO = Cities.named("Tokyo, Japan").orElseThrow();

  private final MemoryWorld store = new MemoryWorld();
  private final PracticeClock clock = new PracticeClock(() -> START, Conditions.usual());
  private final World world =
      new World(
          store,
          new Carrier(Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new AccountPrompt())),
          clock);

  private void sends(String id, Destination to) {
    store.send(new Message(id, to, "s", "b", Optional.empty(), clock.instant()));
  }

  @Test
  void movingTheClockBringsWhatIsDue() {
    sends("m1", PracticeCustomer.PHONE);
    assertFalse(world.carry());
    world.moveClock(Duration.ofSeconds(30));
    assertEquals(START.plusSeconds(30), clock.instant());
    assertTrue(world.carry());
    assertFalse(world.carry(), "it arrived once");
    assertEquals(1, world.devices().in(Folder.MESSAGES).size());
  }

  @Test
  void movesOfTheClockAddUpAndAreKept() {
    world.moveClock(Duration.ofSeconds(30));
    world.moveClock(Duration.ofMinutes(10));
    assertEquals(Duration.ofSeconds(630), world.conditions().clockOffset());
    assertEquals(START.plusSeconds(630), clock.instant());
    PracticeClock restarted = new PracticeClock(() -> START, world.conditions());
    assertEquals(clock.instant(), restarted.instant());
  }

  @Test
  void whatTheComputersClockIsPutBackByIsKeptLikeAMove() {
    Instant[] computer = {START};
    PracticeClock its = new PracticeClock(() -> computer[0], Conditions.usual());
    World there = new World(store, new Carrier(Set.of()), its);
    there.carry();
    computer[0] = START.minus(Duration.ofDays(1));
    assertEquals(START, its.instant());
    there.carry();
    assertEquals(Duration.ofDays(1), there.conditions().clockOffset());
    there.moveClock(Duration.ofSeconds(30));
    assertEquals(START.plusSeconds(30), its.instant());
    computer[0] = computer[0].plusSeconds(5);
    assertEquals(START.plusSeconds(35), its.instant());
    assertEquals(
        START.plusSeconds(35), new PracticeClock(() -> computer[0], there.conditions()).instant());
  }

  /** As the network sets it now and then. */
  @Test
  void aSmallCorrectionIsWaitedForAndAddsNothingUp() {
    Instant[] computer = {START};
    PracticeClock its = new PracticeClock(() -> computer[0], Conditions.usual());
    World there = new World(store, new Carrier(Set.of()), its);
    for (int correction = 0; correction < 10; correction++) {
      Instant before = its.instant();
      computer[0] = computer[0].minusSeconds(2);
      assertEquals(before, its.instant());
      computer[0] = computer[0].plusSeconds(3);
      there.carry();
      assertEquals(computer[0], its.instant());
    }
    assertEquals(Duration.ZERO, there.conditions().clockOffset());
  }

  @Test
  void theClockMovesForwardOnly() {
    assertThrows(IllegalArgumentException.class, () -> world.moveClock(Duration.ofSeconds(-1)));
    assertEquals(START, clock.instant());
    assertEquals(Duration.ZERO, world.conditions().clockOffset());
  }

  @Test
  void aStandingClockKeepsItsTimeOverAMoveAndARestart() {
    Instant[] computer = {START};
    PracticeClock standing = new PracticeClock(() -> computer[0], Conditions.usual());
    World timeless = new World(store, new Carrier(Set.of(PracticeCustomer.PHONE)), standing);
    timeless.setClockStanding(true);
    computer[0] = START.plus(Duration.ofHours(3));
    assertEquals(START, standing.instant());
    timeless.moveClock(Duration.ofSeconds(30));
    assertEquals(START.plusSeconds(30), standing.instant());
    assertEquals(
        START.plusSeconds(30),
        new PracticeClock(() -> computer[0], timeless.conditions()).instant());
    timeless.setClockStanding(false);
    assertEquals(START.plusSeconds(30), standing.instant(), "it goes on from where it stood");
    computer[0] = computer[0].plusSeconds(5);
    assertEquals(START.plusSeconds(35), standing.instant());
  }

  @Test
  void whileTheClockStandsMessagesArriveAtOnceUnlessTheyNeverWould() {
    world.setDelay(Delay.THREE_MINUTES);
    sends("m1", PracticeCustomer.PHONE);
    assertFalse(world.carry());
    world.setClockStanding(true);
    assertTrue(world.carry());
    world.setDelay(Delay.NEVER);
    sends("m2", PracticeCustomer.PHONE);
    assertFalse(world.carry());
    assertEquals(1, world.devices().in(Folder.MESSAGES).size());
  }

  @Test
  void oneControlLeavesTheOthersAlone() {
    world.setDelay(Delay.NEVER);
    world.setNextEmailToSpam(true);
    Conditions moved = world.moveClock(Duration.ofSeconds(30));
    assertEquals(
        new Conditions(
            Delay.NEVER, true, Duration.ofSeconds(30), Whereabouts.usual(), Duration.ZERO),
        moved);
    assertEquals(moved, world.conditions());
  }

  @Test
  void theCustomerStartsAtHomeAtHerOwnComputer() {
    Whereabouts usual = world.conditions().whereabouts();
    assertEquals(new Whereabouts(Cities.home(), false, false, Computer.OWN), usual);
    assertEquals(Optional.of(Cities.home()), usual.seen());
  }

  @Test
  void oneChangeOfTheWhereaboutsLeavesTheOthersAlone() {
    world.setDelay(Delay.NEVER);
    world.setWhereabouts(now -> now.withPlace(TOKYO));
    world.setWhereabouts(now -> now.withHidden(true));
    world.setWhereabouts(now -> now.withVpn(true));
    Conditions changed = world.setWhereabouts(now -> now.withComputer(Computer.LIBRARY));
    assertEquals(new Whereabouts(TOKYO, true, true, Computer.LIBRARY), changed.whereabouts());
    assertEquals(Delay.NEVER, changed.delay());
    assertEquals(changed, world.conditions());
  }

  @Test
  void aBrokerageSeesWhatIsNeitherHiddenNorElsewhere() {
    Whereabouts there = Whereabouts.usual().withPlace(TOKYO);
    assertEquals(Optional.of(TOKYO), there.seen());
    assertEquals(Optional.of(Cities.vpnExit()), there.withVpn(true).seen());
    assertEquals(Optional.empty(), there.withHidden(true).seen());
    assertEquals(Optional.empty(), there.withHidden(true).withVpn(true).seen());
  }

  @Test
  void whatWasReadIsNoLongerCounted() {
    world.setDelay(Delay.AT_ONCE);
    sends("m1", PracticeCustomer.EMAIL);
    sends("m2", PracticeCustomer.EMAIL);
    world.carry();
    assertEquals(2, world.devices().unread(Folder.INBOX));
    world.markRead("m1");
    assertEquals(1, world.devices().unread(Folder.INBOX));
    assertEquals(0, world.devices().unread(Folder.SPAM));
  }

  @Test
  void aPromptIsAboutItsOwnRegistrationOnly() {
    world.setDelay(Delay.AT_ONCE);
    store.send(
        new Message("m1", new AccountPrompt(), "s", "b", Optional.of("r1"), clock.instant()));
    assertFalse(world.devices().hasPromptAbout("r1"), "not before it arrived");
    world.carry();
    assertTrue(world.devices().hasPromptAbout("r1"));
    assertFalse(world.devices().hasPromptAbout("r2"));
  }
}
