package org.twostep.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.twostep.CheapHasher;
import org.twostep.Seeded;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Activity.Topic;
import org.twostep.account.Outcome;
import org.twostep.brokerage.ActivityPage;
import org.twostep.brokerage.ActivityQuery;
import org.twostep.brokerage.MemoryFiles;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.ui.activity.ActivityViewModel.State;
import org.twostep.ui.fx.HeldBackground;
import org.twostep.ui.fx.Lifecycle;

class ActivityViewModelTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final int PAGE = ActivityViewModel.PAGE;
  private static final int LATEST = 6;
  private static final Optional<Topic> REFUSALS = Optional.of(Topic.REFUSAL);

  private final MemoryFiles files = new MemoryFiles(PracticeAccount.fresh(new CheapHasher()));
  private final HeldBackground background = new HeldBackground();
  private final ObjectProperty<List<Activity>> latest = new SimpleObjectProperty<>(List.of());
  private final Lifecycle lifecycle = new Lifecycle();
  private final List<Activity> written = new ArrayList<>();
  private boolean broken;

  private ActivityViewModel open() {
    return new ActivityViewModel(this::read, background, latest, lifecycle);
  }

  private ActivityViewModel opened() {
    ActivityViewModel history = open();
    background.answerAll();
    return history;
  }

  private ActivityPage read(ActivityQuery query) {
    if (broken) {
      throw new IllegalStateException("broken");
    }
    return files.activity(query);
  }

  private void happens(Kind kind) {
    Activity entry = new Activity(NOON.plusSeconds(written.size()), kind);
    files.update(file -> Outcome.of(file).noting(entry));
    written.add(entry);
  }

  private void happens(int times) {
    for (int i = 0; i < times; i++) {
      happens(i % 10 == 9 ? Kind.CODE_REFUSED : Kind.SIGNED_IN);
    }
  }

  private void news() {
    latest.set(newest(LATEST));
  }

  private List<Activity> newest(int count) {
    return written.reversed().stream().limit(count).toList();
  }

  private List<Activity> newestRefusals(int count) {
    return written.reversed().stream()
        .filter(entry -> entry.kind() == Kind.CODE_REFUSED)
        .limit(count)
        .toList();
  }

  @Test
  void itOpensWithTheNewestPage() {
    happens(3 * PAGE);
    ActivityViewModel history = open();
    assertEquals(State.READING, history.stateProperty().get());
    assertEquals(List.of(), history.entries());
    background.answerAll();
    assertEquals(State.MORE, history.stateProperty().get());
    assertEquals(newest(PAGE), history.entries());
  }

  @Test
  void whatIsKnownAlreadyIsShownUntilTheFirstPageIsRead() {
    happens(PAGE);
    news();
    ActivityViewModel history = open();
    assertEquals(newest(LATEST), history.entries());
    assertEquals(State.READING, history.stateProperty().get());
    background.answerAll();
    assertEquals(newest(PAGE), history.entries());
  }

  @Test
  void olderPagesFollowUntilTheHistoryEnds() {
    happens(2 * PAGE + 3);
    ActivityViewModel history = opened();
    history.showOlder();
    assertEquals(State.READING, history.stateProperty().get());
    background.answerAll();
    assertEquals(newest(2 * PAGE), history.entries());
    history.showOlder();
    background.answerAll();
    assertEquals(newest(written.size()), history.entries());
    assertEquals(State.ALL, history.stateProperty().get());
    history.showOlder();
    assertEquals(0, background.pendingProperty().get());
  }

  @Test
  void anEmptyHistoryIsAllThereIs() {
    ActivityViewModel history = opened();
    assertEquals(State.ALL, history.stateProperty().get());
    happens(1);
    news();
    background.answerAll();
    assertEquals(newest(1), history.entries());
    assertEquals(State.ALL, history.stateProperty().get());
  }

  @Test
  void twoPressesReadOnePage() {
    happens(4 * PAGE);
    ActivityViewModel history = opened();
    history.showOlder();
    history.showOlder();
    assertEquals(1, background.pendingProperty().get());
    background.answerAll();
    assertEquals(newest(2 * PAGE), history.entries());
  }

  @Test
  void anotherTopicIsReadFromItsNewestEntryOn() {
    happens(30 * PAGE);
    ActivityViewModel history = opened();
    history.choose(REFUSALS);
    assertEquals(newest(PAGE), history.entries(), "nothing flickers");
    background.answerAll();
    assertEquals(newestRefusals(PAGE), history.entries());
    history.showOlder();
    background.answerAll();
    assertEquals(newestRefusals(2 * PAGE), history.entries());
    history.choose(Optional.of(Topic.MESSAGE));
    background.answerAll();
    assertEquals(List.of(), history.entries());
    assertEquals(State.ALL, history.stateProperty().get());
  }

  @Test
  void theSameTopicIsNotReadAgain() {
    happens(4);
    ActivityViewModel history = opened();
    history.choose(Optional.empty());
    assertEquals(0, background.pendingProperty().get());
  }

  @Test
  void anOlderPageOfTheTopicBeforeIsDroppedWheneverItComes() {
    happens(30 * PAGE);
    for (int first : new int[] {0, 1}) {
      ActivityViewModel history = opened();
      history.showOlder();
      history.choose(REFUSALS);
      background.answer(first);
      background.answerAll();
      assertEquals(newestRefusals(PAGE), history.entries());
      assertEquals(State.MORE, history.stateProperty().get());
    }
  }

  @Test
  void ofSeveralTopicsTheLastChosenIsShown() {
    happens(30 * PAGE);
    ActivityViewModel history = open();
    history.choose(Optional.of(Topic.CHANGE));
    history.choose(REFUSALS);
    background.answer(2);
    background.answer(1);
    background.answer(0);
    assertEquals(newestRefusals(PAGE), history.entries());
  }

  @Test
  void whatHappensMeanwhileComesOnTopAndTheRestStays() {
    happens(3 * PAGE);
    ActivityViewModel history = opened();
    history.showOlder();
    background.answerAll();
    happens(2);
    news();
    background.answerAll();
    assertEquals(newest(2 * PAGE + 2), history.entries());
    history.showOlder();
    background.answerAll();
    assertEquals(newest(written.size()), history.entries(), "no gap where the pages meet");
  }

  @Test
  void newsOfAnotherTopicChangesNothing() {
    happens(3 * PAGE);
    ActivityViewModel history = opened();
    history.choose(REFUSALS);
    background.answerAll();
    List<Activity> before = List.copyOf(history.entries());
    happens(Kind.SIGNED_OUT);
    news();
    background.answerAll();
    assertEquals(before, history.entries());
  }

  @Test
  void newsWhileAnOlderPageIsReadLosesNeither() {
    happens(3 * PAGE);
    for (int first : new int[] {0, 1}) {
      Lifecycle life = new Lifecycle();
      ActivityViewModel history = new ActivityViewModel(this::read, background, latest, life);
      background.answerAll();
      history.showOlder();
      happens(1);
      news();
      background.answer(first);
      background.answerAll();
      assertEquals(newest(2 * PAGE + 1), history.entries());
      life.end();
    }
  }

  @Test
  void newsWhileItOpensIsNotMissed() {
    happens(PAGE);
    ActivityViewModel history = open();
    happens(1);
    news();
    background.answer(1);
    background.answerAll();
    assertEquals(newest(PAGE), history.entries());
  }

  @Test
  void newsThatComeBackInTheWrongOrderAreStillInOrder() {
    happens(5);
    ActivityViewModel history = opened();
    happens(1);
    news();
    happens(1);
    news();
    background.answer(1);
    background.answer(0);
    assertEquals(newest(7), history.entries());
  }

  @Test
  void afterMoreNewsThanAPageItBeginsAnew() {
    happens(3 * PAGE);
    ActivityViewModel history = opened();
    history.showOlder();
    background.answerAll();
    happens(PAGE);
    news();
    background.answerAll();
    assertEquals(newest(PAGE), history.entries());
    assertEquals(State.MORE, history.stateProperty().get());
    history.showOlder();
    background.answerAll();
    assertEquals(newest(2 * PAGE), history.entries());
  }

  @Test
  void whatCouldNotBeReadCanBeAskedForOnceMore() {
    happens(3 * PAGE);
    broken = true;
    ActivityViewModel history = opened();
    assertEquals(State.FAILED, history.stateProperty().get());
    broken = false;
    history.showOlder();
    background.answerAll();
    assertEquals(newest(PAGE), history.entries());
    broken = true;
    history.showOlder();
    background.answerAll();
    assertEquals(State.FAILED, history.stateProperty().get());
    assertEquals(newest(PAGE), history.entries());
    broken = false;
    history.showOlder();
    background.answerAll();
    assertEquals(newest(2 * PAGE), history.entries());
  }

  @Test
  void aTopicThatCouldNotBeReadShowsNothingOfTheOneBefore() {
    happens(PAGE);
    ActivityViewModel history = opened();
    broken = true;
    history.choose(REFUSALS);
    background.answerAll();
    assertEquals(List.of(), history.entries());
    broken = false;
    news();
    background.answerAll();
    assertEquals(newestRefusals(PAGE), history.entries());
  }

  @Test
  void nothingComesAfterTheScreenEnded() {
    happens(PAGE);
    ActivityViewModel history = open();
    lifecycle.end();
    background.answerAll();
    assertEquals(List.of(), history.entries());
    news();
    assertEquals(0, background.pendingProperty().get());
  }

  @Test
  void nobodyElseChangesTheEntries() {
    happens(1);
    ActivityViewModel history = opened();
    assertThrows(UnsupportedOperationException.class, () -> history.entries().clear());
  }

  /**
   * Whatever is pressed and happens in whatever order: what is shown is the newest, without gap.
   */
  @Test
  void inAnyOrderOfEventsAndAnswersNothingIsLostOrTwice() {
    Seeded.runs(300, this::anyOrder);
  }

  private void anyOrder(RandomGenerator random) {
    happens(random.nextInt(3 * PAGE));
    Lifecycle life = new Lifecycle();
    ActivityViewModel history = new ActivityViewModel(this::read, background, latest, life);
    for (int step = 0; step < 40; step++) {
      switch (random.nextInt(5)) {
        case 0 -> history.showOlder();
        case 1 -> history.choose(random.nextBoolean() ? REFUSALS : Optional.empty());
        case 2 -> {
          happens(random.nextInt(4));
          news();
        }
        default -> answerAny(random);
      }
    }
    while (background.pendingProperty().get() > 0) {
      answerAny(random);
    }
    List<Activity> wanted =
        history.topicProperty().get().isPresent()
            ? newestRefusals(history.entries().size())
            : newest(history.entries().size());
    assertEquals(wanted, history.entries());
    life.end();
  }

  private void answerAny(RandomGenerator random) {
    int waiting = background.pendingProperty().get();
    if (waiting > 0) {
      background.answer(random.nextInt(waiting));
    }
  }
}
