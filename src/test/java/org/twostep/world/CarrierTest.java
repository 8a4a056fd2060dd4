package org.twostep.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.Seeded;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.message.Message;
import org.twostep.world.Carrier.Post;
import org.twostep.world.Carrier.Round;

/** How messages travel. */
class CarrierTest {
  private static final Instant SENT = Instant.parse("2026-11-23T10:00:00Z");
  private static final Destination PHONE = PracticeCustomer.PHONE;
  private static final Destination MAILBOX = PracticeCustomer.EMAIL;
  private static final Destination PROMPT = new AccountPrompt();
  private static final Destination OTHER_PHONE = new PhoneNumber("+15035550177");
  private static final Destination OTHER_MAILBOX = new EmailAddress("maya@reyes.example");

  private final Carrier carrier = new Carrier(Set.of(PHONE, MAILBOX, PROMPT));
  private int messages;

  private Transit handedIn(Destination to) {
    return handedIn(to, SENT);
  }

  private Transit handedIn(Destination to, Instant sentAt) {
    messages++;
    Message message = new Message("m" + messages, to, "s", "b", Optional.empty(), sentAt);
    return new Transit(message, Optional.empty());
  }

  private static Post post(Conditions conditions, Transit... underWay) {
    return new Post(conditions, List.of(underWay));
  }

  private static List<Folder> folders(Round round) {
    return round.delivered().stream().map(Delivery::folder).toList();
  }

  @ParameterizedTest
  @EnumSource(value = Delay.class, mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
  void aMessageArrivesWhenItsDelayIsOverAndNotBefore(Delay delay) {
    Duration length = delay.length().orElseThrow();
    Conditions conditions = Conditions.usual().withDelay(delay);
    for (Destination to : List.of(PHONE, MAILBOX, PROMPT)) {
      Instant due = SENT.plus(length);
      Round early = carrier.carry(post(conditions, handedIn(to)), due.minusNanos(1000));
      assertEquals(List.of(), early.delivered(), () -> delay + " to " + to);
      Round round = carrier.carry(early.post(), due);
      assertEquals(1, round.delivered().size());
      assertEquals(due, round.delivered().getFirst().arrivedAt());
      assertFalse(round.delivered().getFirst().read());
    }
  }

  @Test
  void theDelaysAreThoseOfTheControl() {
    assertEquals(
        List.of(0L, 3L, 30L, 180L),
        Stream.of(Delay.values())
            .flatMap(delay -> delay.length().stream())
            .map(Duration::toSeconds)
            .toList());
    assertEquals(Delay.THREE_SECONDS, Conditions.usual().delay());
  }

  @Test
  void neverMeansNever() {
    Post start = post(Conditions.usual().withDelay(Delay.NEVER), handedIn(PHONE));
    Round round = carrier.carry(start, SENT);
    Post onTime =
        new Post(round.post().conditions().withDelay(Delay.AT_ONCE), round.post().underWay());
    assertEquals(List.of(), carrier.carry(onTime, SENT.plus(Duration.ofDays(365))).delivered());
  }

  @Test
  void theDelayIsThatOfTheMomentTheCarrierTookTheMessage() {
    Round taken =
        carrier.carry(
            post(Conditions.usual().withDelay(Delay.THREE_MINUTES), handedIn(PHONE)), SENT);
    Post quicker =
        new Post(taken.post().conditions().withDelay(Delay.AT_ONCE), taken.post().underWay());
    assertEquals(List.of(), carrier.carry(quicker, SENT.plusSeconds(179)).delivered());
    assertEquals(1, carrier.carry(quicker, SENT.plusSeconds(180)).delivered().size());
  }

  @Test
  void eachKindOfMessageHasItsFolder() {
    Post start =
        post(
            Conditions.usual().withDelay(Delay.AT_ONCE),
            handedIn(PHONE),
            handedIn(MAILBOX),
            handedIn(PROMPT));
    assertEquals(
        List.of(Folder.MESSAGES, Folder.INBOX, Folder.PROMPTS),
        folders(carrier.carry(start, SENT)));
  }

  @Test
  void theNextEmailLandsInSpamAndOnlyThatOne() {
    Conditions conditions = Conditions.usual().withDelay(Delay.AT_ONCE).withNextEmailToSpam(true);
    Post start =
        post(conditions, handedIn(PHONE), handedIn(PROMPT), handedIn(MAILBOX), handedIn(MAILBOX));
    Round round = carrier.carry(start, SENT);
    assertEquals(
        List.of(Folder.MESSAGES, Folder.PROMPTS, Folder.SPAM, Folder.INBOX), folders(round));
    assertFalse(round.post().conditions().nextEmailToSpam());
  }

  @Test
  void onlyAnEmailToTheOwnMailboxUsesSpamUp() {
    Conditions conditions = Conditions.usual().withNextEmailToSpam(true);
    Round others =
        carrier.carry(
            post(conditions, handedIn(PHONE), handedIn(OTHER_MAILBOX), handedIn(PROMPT)), SENT);
    assertTrue(others.post().conditions().nextEmailToSpam());
  }

  @Test
  void anEmailAlreadyUnderWayDoesNotUseSpamUp() {
    Round taken = carrier.carry(post(Conditions.usual(), handedIn(MAILBOX)), SENT);
    Post later =
        new Post(taken.post().conditions().withNextEmailToSpam(true), taken.post().underWay());
    Round round = carrier.carry(later, SENT.plusSeconds(3));
    assertEquals(List.of(Folder.INBOX), folders(round));
    assertTrue(round.post().conditions().nextEmailToSpam());
  }

  @Test
  void whatGoesElsewhereIsTakenAndNeverArrivesHere() {
    Conditions conditions = Conditions.usual().withDelay(Delay.AT_ONCE);
    Round round =
        carrier.carry(post(conditions, handedIn(OTHER_PHONE), handedIn(OTHER_MAILBOX)), SENT);
    assertEquals(List.of(), round.delivered());
    assertEquals(
        List.of(), carrier.carry(round.post(), SENT.plus(Duration.ofDays(365))).delivered());
  }

  @Test
  void aSecondRoundAtTheSameMomentChangesNothing() {
    Post start = post(Conditions.usual(), handedIn(PHONE), handedIn(MAILBOX));
    Post once = carrier.carry(start, SENT.plusSeconds(1)).post();
    assertEquals(new Round(once, List.of()), carrier.carry(once, SENT.plusSeconds(1)));
    Round arrived = carrier.carry(once, SENT.plusSeconds(3));
    assertEquals(2, arrived.delivered().size());
    assertEquals(
        new Round(arrived.post(), List.of()), carrier.carry(arrived.post(), SENT.plusSeconds(3)));
  }

  @Test
  void aClockThatGoesBackDeliversNothingEarlyOrTwice() {
    Post start = post(Conditions.usual(), handedIn(PHONE));
    assertEquals(List.of(), carrier.carry(start, SENT.minusSeconds(3600)).delivered());
    Round arrived = carrier.carry(start, SENT.plusSeconds(3));
    assertEquals(List.of(), carrier.carry(arrived.post(), SENT.minusSeconds(3600)).delivered());
  }

  @Test
  void nothingIsLostOrDeliveredTwiceWhateverHappens() {
    Seeded.runs(
        300,
        random -> {
          Post post = post(Conditions.usual());
          Set<String> owed = new HashSet<>();
          List<String> arrived = new ArrayList<>();
          Instant now = SENT;
          for (int step = 0; step < 100; step++) {
            Conditions conditions =
                post.conditions()
                    .withDelay(Seeded.oneOf(random, Delay.values()))
                    .withNextEmailToSpam(random.nextBoolean());
            Transit next =
                handedIn(
                    Seeded.oneOf(random, PHONE, MAILBOX, PROMPT, OTHER_PHONE, OTHER_MAILBOX), now);
            boolean here = Set.of(PHONE, MAILBOX, PROMPT).contains(next.message().to());
            if (here && conditions.delay() != Delay.NEVER) {
              owed.add(next.message().id());
            }
            List<Transit> underWay = new ArrayList<>(post.underWay());
            underWay.add(next);
            Round round = carrier.carry(new Post(conditions, underWay), now);
            round.delivered().forEach(delivery -> arrived.add(delivery.message().id()));
            post = round.post();
            now = now.plusMillis(random.nextLong(-5_000, 60_000));
          }
          Round last = carrier.carry(post, now.plus(Duration.ofHours(1)));
          last.delivered().forEach(delivery -> arrived.add(delivery.message().id()));
          assertEquals(owed, new HashSet<>(arrived));
          assertEquals(owed.size(), arrived.size(), "nothing twice");
          assertEquals(List.of(), last.post().underWay());
        });
  }
}
