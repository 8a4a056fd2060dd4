package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.SettableClock;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.Page;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.MemoryRuns;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Scenario;
import org.twostep.signin.SignIn;

/** The account of a rehearsal: begun, left, gone on with, and put back to how a step began. */
class RehearsalRoomTest {
  private static final List<Scenario> ALL = new Library().scenarios();

  @TempDir private Path folder;

  private final MemoryRuns runs = new MemoryRuns();

  private RehearsalRoom room() {
    return new RehearsalRoom(
        folder, new CheapHasher(), new Chance(new Random(3)), new SettableClock());
  }

  private static Scenario scenario(String id) {
    return ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static boolean isSignedIn(RehearsalRoom.Opened opened) {
    return opened.practice().brokerage().file().isSignedIn();
  }

  private static void signIn(RehearsalRoom.Opened opened) {
    opened
        .practice()
        .brokerage()
        .signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD));
  }

  @Test
  void aStepIsBegunAgainAsItWasThenOnThePageOfThen() {
    RehearsalRoom room = room();
    RehearsalRoom.Opened opened = room.begin(scenario("short-way-text"), Mode.GUIDE, "Ann", runs);
    room.keep(opened.practice(), 1, Page.SIGN_IN);
    signIn(opened);
    assertTrue(isSignedIn(opened));
    room.keep(opened.practice(), 1, Page.HOME);
    opened.practice().close();
    RehearsalRoom.Opened again = room.again(opened.scenario(), opened.transcript(), 1);
    assertFalse(isSignedIn(again), "the first copy of a step counts");
    assertEquals(Optional.of(Page.SIGN_IN), again.page());
    assertEquals(Entry.Kind.RETRIED, again.observer().take().getLast().kind());
    again.practice().close();
  }

  @Test
  void whatWasDoneIsThereWhenItIsOpenedAgain() {
    RehearsalRoom room = room();
    RehearsalRoom.Opened opened = room.begin(scenario("lost-phone"), Mode.TEST, "Ann", runs);
    assertEquals(10, opened.codes().size(), "the codes that she saved");
    signIn(opened);
    opened.practice().close();
    RehearsalRoom.Opened later = room().goOn(opened.scenario(), opened.transcript());
    assertEquals(opened.codes(), later.codes());
    assertEquals(
        1, later.practice().brokerage().file().sessions().size(), "asked for the second factor");
    assertTrue(later.observer().take().stream().anyMatch(e -> e.kind() == Entry.Kind.REOPENED));
    later.practice().close();
  }

  @Test
  void theNextRehearsalBeginsAfresh() {
    RehearsalRoom room = room();
    RehearsalRoom.Opened first = room.begin(scenario("short-way-text"), Mode.GUIDE, "Ann", runs);
    signIn(first);
    room.keep(first.practice(), 1, Page.HOME);
    first.practice().close();
    RehearsalRoom.Opened next = room.begin(scenario("full-way-text"), Mode.GUIDE, "Bo", runs);
    assertFalse(isSignedIn(next));
    room.keep(next.practice(), 1, Page.SIGN_IN);
    next.practice().close();
    RehearsalRoom.Opened again = room.again(next.scenario(), next.transcript(), 1);
    assertEquals(Optional.of(Page.SIGN_IN), again.page(), "no copy of the first is left");
    again.practice().close();
    assertEquals(List.of("Ann", "Bo"), runs.learners());
  }
}
