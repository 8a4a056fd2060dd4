package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.rehearsal.Run;
import org.twostep.rehearsal.Transcript;

class RunStoreTest {
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

  private static Run run(String id, String learner) {
    return new Run(id, learner, "late-code", Mode.TEST, Rehearsed.BEGUN.plusNanos(1));
  }

  private Transcript keep(Transcript transcript) {
    store.runs().begin(transcript.run());
    transcript
        .entries()
        .forEach(entry -> store.runs().append(transcript.run().id(), List.of(entry)));
    return transcript;
  }

  private Transcript finished(String id, String learner) {
    return keep(Rehearsed.by(run(id, learner)).step(1, 5).note(Entry.Kind.FINISHED).transcript());
  }

  private Transcript open(String id, String learner) {
    return keep(Rehearsed.by(run(id, learner)).step(1, 5).transcript());
  }

  @Test
  void aNewStoreHasNobody() {
    assertEquals(List.of(), store.runs().learners());
    assertEquals(List.of(), store.runs().all());
    assertEquals(List.of(), store.runs().of("Ann"));
    assertEquals(Optional.empty(), store.runs().unfinished());
  }

  @Test
  void learnersAreKeptOnceAndByName() {
    store.runs().addLearner("Bo");
    store.runs().addLearner("'; DROP TABLE learner --");
    store.runs().addLearner("Ann 🙂 שרה");
    store.runs().addLearner("Bo");
    reopen();
    assertEquals(List.of("'; DROP TABLE learner --", "Ann 🙂 שרה", "Bo"), store.runs().learners());
  }

  @Test
  void aRunIsKeptExactlyInTheOrderOfItsEntries() {
    Transcript everything = keep(Rehearsed.withEverything());
    reopen();
    assertEquals(List.of(everything), store.runs().of("Ann"));
    assertEquals(List.of("Ann"), store.runs().learners());
  }

  @Test
  void entriesOfOneCallAreKeptTogetherOrNotAtAll() {
    store.runs().begin(run("1", "Ann"));
    List<Entry> good =
        List.of(
            new Entry(Rehearsed.BEGUN, Entry.Kind.STARTED),
            new Entry(Rehearsed.BEGUN, Entry.Kind.STEP_BEGUN, "1"));
    store.runs().append("1", good);
    Entry tooLong = new Entry(Rehearsed.BEGUN, Entry.Kind.CHOSEN, "x".repeat(1001));
    assertThrows(
        StoreException.class,
        () ->
            store
                .runs()
                .append("1", List.of(new Entry(Rehearsed.BEGUN, Entry.Kind.FINISHED), tooLong)));
    assertEquals(good, store.runs().unfinished().orElseThrow().entries());
  }

  @Test
  void aRunWithoutEntriesIsThere() {
    store.runs().begin(run("1", "Ann"));
    assertEquals(List.of(new Transcript(run("1", "Ann"), List.of())), store.runs().of("Ann"));
  }

  @Test
  void theNewestRunThatIsNotOverIsTheOpenOne() {
    Transcript first = open("1", "Ann");
    finished("2", "Bo");
    assertEquals(Optional.of(first), store.runs().unfinished());
    Transcript newer = open("3", "Bo");
    reopen();
    assertEquals(Optional.of(newer), store.runs().unfinished());
    store.runs().append("3", List.of(new Entry(Rehearsed.BEGUN, Entry.Kind.LEFT)));
    store.runs().append("1", List.of(new Entry(Rehearsed.BEGUN, Entry.Kind.FINISHED)));
    assertEquals(Optional.empty(), store.runs().unfinished());
  }

  @Test
  void everybodysRunsAreTheRunsOfEach() {
    Transcript one = finished("1", "Bo");
    Transcript two = open("2", "Ann");
    Transcript three = finished("3", "Bo");
    assertEquals(List.of(one, two, three), store.runs().all());
    assertEquals(List.of(one, three), store.runs().of("Bo"));
    assertEquals(List.of(two), store.runs().of("Ann"));
  }

  @Test
  void aResetForgetsTheRunsOfOneAndKeepsTheName() {
    finished("1", "Bo");
    Transcript other = finished("2", "Ann");
    store.runs().reset("Bo");
    reopen();
    assertEquals(List.of("Ann", "Bo"), store.runs().learners());
    assertEquals(List.of(other), store.runs().all());
    store.runs().resetAll();
    assertEquals(List.of(), store.runs().all());
    assertEquals(List.of("Ann", "Bo"), store.runs().learners());
  }

  @Test
  void whatIsAddedToAForgottenRunIsForgottenToo() {
    open("1", "Bo");
    store.runs().resetAll();
    store.runs().append("1", List.of(new Entry(Rehearsed.BEGUN, Entry.Kind.FINISHED)));
    assertEquals(List.of(), store.runs().all());
  }

  @Test
  void aLongRunIsKeptWhole() {
    Rehearsed run = Rehearsed.by(run("1", "Ann"));
    for (int i = 1; i <= 3_000; i++) {
      run.after(Duration.ofMillis(7)).note(Entry.Kind.CHOSEN, "choice " + i);
    }
    store.runs().begin(run("1", "Ann"));
    store.runs().append("1", run.transcript().entries());
    assertEquals(run.transcript(), store.runs().unfinished().orElseThrow());
  }
}
