package org.twostep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twostep.account.Activity;
import org.twostep.account.Argon2Hasher;
import org.twostep.account.Outcome;
import org.twostep.brokerage.ActivityQuery;
import org.twostep.contact.EmailAddress;
import org.twostep.message.Message;
import org.twostep.store.Store;
import org.twostep.world.Carrier;
import org.twostep.world.Delay;

/**
 * Holds a store with a long history against one with a short history: how long the newest page of
 * Activity takes, and how long it takes to open the store and read what the first screens show. In
 * this process, in turns, after rounds that do not count.
 */
final class LargeStoreBenchmark {
  private static final int FEW = 100;
  private static final int MANY_ROWS = 1_000_000;
  private static final int MANY_MESSAGES = 100_000;
  private static final int AT_ONCE = 10_000;
  private static final int IN_A_ROUND = 500;
  private static final int UNCOUNTED = 3;
  private static final double NANOS_IN_MICRO = 1000;
  private static final int PAGE = 50;
  private static final double PAGE_AT_MOST = 1.5;
  private static final String STORE = "twostep";
  private static final EmailAddress MAYA = new EmailAddress("maya.reyes@example.com");
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private final Path small;
  private final Path rows;
  private final Path messages;

  LargeStoreBenchmark(Path folder) {
    this.small = folder.resolve("small").resolve(STORE);
    this.rows = folder.resolve("rows").resolve(STORE);
    this.messages = folder.resolve("messages").resolve(STORE);
  }

  List<Goal> run(int runs) throws IOException {
    long empty = fill(small, FEW, FEW);
    long withRows = fill(rows, MANY_ROWS, FEW);
    long withMessages = fill(messages, MANY_ROWS, MANY_MESSAGES);
    System.out.printf(
        "  a row of Activity takes %.0f bytes of the file, a message %.0f%n",
        (withRows - empty) / (double) (MANY_ROWS - FEW),
        (withMessages - withRows) / (double) (MANY_MESSAGES - FEW));
    List<Goal> goals =
        List.of(
            Goal.times("Activity with a million rows against a hundred", page(runs), PAGE_AT_MOST));
    open(rows, runs);
    open(messages, runs);
    return goals;
  }

  /** The data folder of a learner with a million rows of Activity and 100,000 messages. */
  Path longHistory() {
    return Objects.requireNonNull(messages.getParent());
  }

  private double page(int runs) {
    Figures few = new Figures();
    Figures many = new Figures();
    try (Store a = open(small);
        Store b = open(rows)) {
      for (int run = -UNCOUNTED; run < runs; run++) {
        double first = micros(() -> a.customerFiles().activity(ActivityQuery.newest(PAGE)));
        double second = micros(() -> b.customerFiles().activity(ActivityQuery.newest(PAGE)));
        add(few, first, run);
        add(many, second, run);
      }
    }
    System.out.println(few.line("page of 100 rows", "µs"));
    System.out.println(many.line("page of a million", "µs"));
    return many.median() / few.median();
  }

  private void open(Path large, int runs) {
    Figures few = new Figures();
    Figures many = new Figures();
    for (int run = -UNCOUNTED; run < runs; run++) {
      add(few, start(small), run);
      add(many, start(large), run);
    }
    System.out.println(few.line("opening " + name(small), "µs"));
    System.out.println(many.line("opening " + name(large), "µs"));
  }

  private static String name(Path store) {
    return Objects.requireNonNull(store.getParent()).getFileName().toString();
  }

  private static void add(Figures figures, double value, int run) {
    if (run >= 0) {
      figures.add(value);
    }
  }

  private static double micros(Runnable task) {
    long before = System.nanoTime();
    task.run();
    return microsSince(before);
  }

  private static double microsSince(long nanos) {
    return (System.nanoTime() - nanos) / NANOS_IN_MICRO;
  }

  /**
   * Opens the store and reads what a start reads; closing it, and tidying up, is not part of it.
   */
  private static double start(Path file) {
    long before = System.nanoTime();
    try (Store store = open(file)) {
      store.customerFiles().read();
      store.world().devices();
      return microsSince(before);
    }
  }

  private static Store open(Path file) {
    return Store.open(file, new Argon2Hasher());
  }

  /** Makes a store, and returns the size of its file in bytes. */
  private static long fill(Path file, int rows, int messages) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (Store store = open(file)) {
      for (int done = 0; done < rows; done += AT_ONCE) {
        List<Activity> some = activity(done, Math.min(rows, done + AT_ONCE));
        store.customerFiles().update(f -> new Outcome<>(f, List.of(), some, List.of()));
      }
      store.world().change(conditions -> conditions.withDelay(Delay.AT_ONCE));
      for (int done = 0; done < messages; done += IN_A_ROUND) {
        List<Message> some = messages(done, Math.min(messages, done + IN_A_ROUND));
        store.customerFiles().update(f -> new Outcome<>(f, some, List.of(), List.of()));
        Instant then = some.getLast().sentAt();
        store.world().carry(post -> new Carrier(Set.of(MAYA)).carry(post, then));
      }
    }
    return Files.size(file.resolveSibling(file.getFileName() + ".mv.db"));
  }

  private static List<Activity> activity(int from, int to) {
    Activity.Kind[] kinds = Activity.Kind.values();
    return IntStream.range(from, to)
        .mapToObj(i ->
            Activity.of(FIRST.plusSeconds(i), kinds[i % kinds.length], "(503) •••-••42")
                .seenFrom("This computer", "Portland, Oregon"))
        .toList();
  }

  private static List<Message> messages(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i ->
            new Message(
                "m" + i,
                MAYA,
                "A notice",
                "Something was changed.",
                Optional.empty(),
                FIRST.plusSeconds(i)))
        .toList();
  }
}
