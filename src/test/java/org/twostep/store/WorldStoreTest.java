package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.CheapHasher;
import org.twostep.SettableClock;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;
import org.twostep.world.Carrier;
import org.twostep.world.Computer;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.Folder;
import org.twostep.world.Whereabouts;

class WorldStoreTest {
  private static final Instant NOW = SettableClock.START;
  private static final Carrier CARRIER =
      new Carrier(Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL));

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    close();
    open();
  }

  private void send(String id, Destination to) {
    Message message = new Message(id, to, "subject", "body", Optional.of("about"), NOW);
    store.customerFiles().update(file -> Outcome.of(file).sending(List.of(message)));
  }

  private int carryAt(Instant moment) {
    return store.world().carry(post -> CARRIER.carry(post, moment));
  }

  private List<String> delivered() {
    return store.world().devices().deliveries().stream().map(d -> d.message().id()).toList();
  }

  private static Instant after(long seconds) {
    return NOW.plusSeconds(seconds);
  }

  /**
   * Two arrive at the same moment each time, so that the line falls between two of a moment too.
   */
  @ParameterizedTest
  @ValueSource(ints = {Devices.MOST - 1, Devices.MOST, Devices.MOST + 1, Devices.MOST + 8})
  void ofEachFolderTheNewestAreShownAndTheOthersAreKept(int mails) {
    store.world().change(conditions -> conditions.withDelay(Delay.AT_ONCE));
    send("text", PracticeCustomer.PHONE);
    carryAt(NOW);
    for (int i = 0; i < mails; i++) {
      send("mail" + i, PracticeCustomer.EMAIL);
      if (i % 2 == 1 || i == mails - 1) {
        carryAt(NOW.plusSeconds(i));
      }
    }
    List<String> newest =
        IntStream.range(Math.max(0, mails - Devices.MOST), mails)
            .mapToObj(i -> "mail" + i)
            .collect(Collectors.toCollection(ArrayList::new));
    newest.addFirst("text");
    assertEquals(newest.reversed(), delivered());
    assertThrows(StoreException.class, () -> send("mail0", PracticeCustomer.EMAIL));
  }

  @Test
  void theTimeThatWasReachedIsTheLatestThatIsKnown() {
    store.world().keepClockReached(after(5));
    reopen();
    assertEquals(Optional.of(after(5)), store.world().clockReached());
    Activity later = Activity.of(after(7), Activity.Kind.SIGNED_OUT, "");
    store.customerFiles().update(file -> Outcome.of(file).noting(later));
    assertEquals(Optional.of(after(7)), store.world().clockReached());
    store.world().keepClockReached(after(9));
    assertEquals(Optional.of(after(9)), store.world().clockReached());
  }

  /** Also the hour that comes twice when clocks are put back, and the one that never comes. */
  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2027-03-14T07:30:00.123456789Z"})
  void aMomentIsTheSameInEveryZone(String moment) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      store.world().keepClockReached(Instant.parse(moment));
      reopen();
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      reopen();
      assertEquals(Optional.of(Instant.parse(moment)), store.world().clockReached());
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aNewWorldHasTheUsualConditions() {
    assertEquals(Conditions.usual(), store.world().conditions());
  }

  @Test
  void everyConditionIsKeptExactly() {
    for (Delay delay : Delay.values()) {
      for (Duration offset :
          List.of(Duration.ZERO, Duration.ofDays(400).plusNanos(1), Duration.ofSeconds(-3, 7))) {
        assertKept(
            new Conditions(
                delay,
                delay == Delay.NEVER,
                offset,
                Whereabouts.usual(),
                offset.negated(),
                delay == Delay.NEVER,
                Optional.empty()));
      }
    }
    Conditions last = store.world().conditions();
    reopen();
    assertEquals(last, store.world().conditions());
  }

  @Test
  void whereTheCustomerIsIsKeptExactly() {
    Conditions usual = Conditions.usual();
    Place unnamed = Place.unnamed(new Coordinates(-89.9999, 179.9999));
    for (Computer computer : Computer.values()) {
      assertKept(usual.withWhereabouts(new Whereabouts(unnamed, true, false, computer)));
      assertKept(usual.withWhereabouts(new Whereabouts(Cities.vpnExit(), false, true, computer)));
    }
    for (Place city : Cities.all()) {
      assertKept(usual.withWhereabouts(Whereabouts.usual().withPlace(city)));
    }
    Conditions last = store.world().conditions();
    reopen();
    assertEquals(last, store.world().conditions());
  }

  private void assertKept(Conditions changed) {
    assertEquals(changed, store.world().change(_ -> changed));
    assertEquals(changed, store.world().conditions());
  }

  @Test
  void withNothingUnderWayTheCarrierIsNotEvenAsked() throws IOException {
    Path file = folder.resolve("twostep.mv.db");
    long size = Files.size(file);
    for (int i = 0; i < 1000; i++) {
      int arrived =
          store
              .world()
              .carry(_ -> {
                throw new AssertionError("asked");
              });
      assertEquals(0, arrived);
    }
    assertEquals(size, Files.size(file));
  }

  @Test
  void aMessageArrivesOnceWhenItIsDue() {
    send("a", PracticeCustomer.PHONE);
    assertEquals(0, carryAt(after(0)));
    assertEquals(0, carryAt(after(2)));
    assertEquals(1, carryAt(after(3)));
    assertEquals(0, carryAt(after(4)));
    Delivery delivery = store.world().devices().deliveries().getFirst();
    assertEquals(Folder.MESSAGES, delivery.folder());
    assertEquals(after(3), delivery.arrivedAt());
    assertEquals(Optional.of("about"), delivery.message().about());
    assertFalse(delivery.read());
  }

  @Test
  void waitingForAMessageWritesNothing() throws IOException {
    send("a", PracticeCustomer.PHONE);
    carryAt(after(0));
    long size = Files.size(folder.resolve("twostep.mv.db"));
    for (int i = 0; i < 100; i++) {
      assertEquals(0, carryAt(after(1)));
    }
    assertEquals(size, Files.size(folder.resolve("twostep.mv.db")));
  }

  @Test
  void theRouteIsSetWhenTheCarrierTakesTheMessageAndSurvives() {
    send("a", PracticeCustomer.EMAIL);
    store.world().change(c -> c.withNextEmailToSpam(true));
    carryAt(after(0));
    assertFalse(store.world().conditions().nextEmailToSpam());
    store.world().change(c -> c.withDelay(Delay.NEVER));
    reopen();
    assertEquals(1, carryAt(after(3)));
    assertEquals(Folder.SPAM, store.world().devices().deliveries().getFirst().folder());
  }

  @Test
  void whatNeverArrivesHereIsForgotten() {
    send("a", new EmailAddress("someone@example.org"));
    assertEquals(0, carryAt(after(0)));
    assertEquals(0, carryAt(after(1_000_000)));
    assertEquals(List.of(), delivered());
    send("a", PracticeCustomer.PHONE); // its name is free again
    assertEquals(0, carryAt(after(0)));
    assertEquals(1, carryAt(after(3)));
  }

  @Test
  void aRoundThatFailsDeliversNothingAndTheNextDeliversOnce() {
    send("a", PracticeCustomer.PHONE);
    send("b", PracticeCustomer.EMAIL);
    store.world().change(c -> c.withDelay(Delay.AT_ONCE).withNextEmailToSpam(true));
    IllegalStateException problem = new IllegalStateException();
    assertThrows(
        IllegalStateException.class,
        () ->
            store
                .world()
                .carry(post -> {
                  CARRIER.carry(post, after(0));
                  throw problem;
                }));
    assertEquals(List.of(), delivered());
    assertTrue(store.world().conditions().nextEmailToSpam());
    assertEquals(2, carryAt(after(0)));
    reopen();
    assertEquals(0, carryAt(after(0)));
    assertEquals(List.of("b", "a"), delivered());
  }

  @Test
  void aMessageThatWasDeliveredCannotBeSentAgain() {
    store.world().change(c -> c.withDelay(Delay.AT_ONCE));
    send("a", PracticeCustomer.PHONE);
    carryAt(after(0));
    assertThrows(StoreException.class, () -> send("a", PracticeCustomer.PHONE));
    assertEquals(0, carryAt(after(1)));
    assertEquals(List.of("a"), delivered());
  }

  @Test
  void theDevicesShowTheNewestFirst() {
    send("early", PracticeCustomer.PHONE);
    carryAt(after(0));
    carryAt(after(3));
    store.world().change(c -> c.withDelay(Delay.THIRTY_SECONDS));
    send("slow", PracticeCustomer.PHONE);
    carryAt(after(4));
    store.world().change(c -> c.withDelay(Delay.THREE_SECONDS));
    send("third", PracticeCustomer.PHONE);
    send("fourth", PracticeCustomer.EMAIL);
    carryAt(after(4));
    carryAt(after(40));
    assertEquals(List.of("slow", "fourth", "third", "early"), delivered());
  }

  @Test
  void readStaysReadAndOnlyThatOne() {
    store.world().change(c -> c.withDelay(Delay.AT_ONCE));
    send("a", PracticeCustomer.PHONE);
    send("b", PracticeCustomer.PHONE);
    carryAt(after(0));
    store.world().markRead("a");
    store.world().markRead("a");
    store.world().markRead("no such message");
    reopen();
    assertEquals(1, store.world().devices().unread(Folder.MESSAGES));
    assertTrue(store.world().devices().deliveries().getLast().read());
  }
}
