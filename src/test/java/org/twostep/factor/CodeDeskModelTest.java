package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.twostep.Seeded;
import org.twostep.entry.Reason;

/** Long random visits to the code desk, held against a model that is simple enough to trust. */
class CodeDeskModelTest {
  private static final int VISITS = 200;
  private static final int ACTIONS = 1_000;

  /** What the rules say, in plain numbers. */
  private static final class Model {
    private static final class Sent {
      final String code;
      final Instant at;
      int wrong;
      Reason end;

      Sent(String code, Instant at) {
        this.code = code;
        this.at = at;
      }

      boolean works(Instant now) {
        long age = Duration.between(at, now).toNanos();
        return end == null && age >= 0 && age < 600_000_000_000L;
      }
    }

    final List<Sent> sent = new ArrayList<>();
    int wrong;
    int unused;
    Instant closed = Instant.MIN;

    boolean maySend(Instant now) {
      if (sent.size() >= 5 && now.isBefore(sent.get(sent.size() - 5).at.plusSeconds(600))) {
        return false;
      }
      long wait = inOneGo() == 1 ? 30 : 60;
      return sent.isEmpty() || unused == 0 || !now.isBefore(sent.getLast().at.plusSeconds(wait));
    }

    /** What was sent more than ten minutes before the newest code is another story. */
    private long inOneGo() {
      return sent.subList(sent.size() - unused, sent.size()).stream()
          .filter(s -> !s.at.isBefore(sent.getLast().at.minusSeconds(600)))
          .count();
    }

    void sends(String code, Instant now) {
      sent.stream().filter(s -> s.end == null).forEach(s -> s.end = Reason.CODE_REPLACED);
      sent.add(new Sent(code, now));
      unused++;
    }

    boolean works(String code, Instant now) {
      return wrong < 100
          && !now.isBefore(closed)
          && !sent.isEmpty()
          && sent.getLast().works(now)
          && sent.getLast().code.equals(code);
    }

    Optional<Reason> types(String code, Instant now) {
      if (wrong >= 100) {
        return Optional.of(Reason.METHOD_OFF);
      }
      if (now.isBefore(closed)) {
        return Optional.of(Reason.TRY_WAIT);
      }
      if (works(code, now)) {
        sent.getLast().end = Reason.CODE_USED;
        wrong = 0;
        unused = 0;
        closed = Instant.MIN;
        return Optional.empty();
      }
      return Optional.of(typesWrong(code, now));
    }

    private Reason typesWrong(String code, Instant now) {
      Optional<Sent> known = sent.reversed().stream().filter(s -> s.code.equals(code)).findFirst();
      Optional<Reason> why = known.map(s -> s.end == null ? Reason.CODE_EXPIRED : s.end);
      wrong++;
      if (!sent.isEmpty() && sent.getLast().works(now) && ++sent.getLast().wrong == 5) {
        sent.getLast().end = Reason.CODE_VOID;
      }
      if (wrong >= 10) {
        closed = now.plusSeconds((long) Math.min(900, 30 * Math.pow(2, wrong - 10)));
        return wrong >= 100 ? Reason.METHOD_OFF : Reason.TRY_WAIT;
      }
      return why.orElseGet(() -> ofNewest(now));
    }

    private Reason ofNewest(Instant now) {
      if (sent.isEmpty()) {
        return Reason.CODE_NOT_SENT;
      }
      Sent newest = sent.getLast();
      Reason old = newest.end == null ? Reason.CODE_EXPIRED : newest.end;
      return newest.works(now) ? Reason.CODE_WRONG : old;
    }
  }

  @Test
  void theDeskDoesWhatTheModelSays() {
    Set<Optional<Reason>> met = new HashSet<>();
    Seeded.runs(VISITS, random -> visit(random, met));
    assertEquals(
        Set.of(
            Optional.empty(),
            Optional.of(Reason.CODE_NOT_SENT),
            Optional.of(Reason.CODE_WRONG),
            Optional.of(Reason.CODE_EXPIRED),
            Optional.of(Reason.CODE_USED),
            Optional.of(Reason.CODE_REPLACED),
            Optional.of(Reason.CODE_VOID),
            Optional.of(Reason.TRY_WAIT),
            Optional.of(Reason.METHOD_OFF)),
        met,
        "the visits are long enough to meet every answer");
  }

  private static void visit(RandomGenerator random, Set<Optional<Reason>> met) {
    Counter counter = new Counter();
    Model model = new Model();
    double patience = random.nextDouble();
    boolean guesses = random.nextInt(5) == 0;
    for (int action = 0; action < ACTIONS; action++) {
      switch (random.nextInt(10)) {
        case 0 -> opens(counter, model);
        case 1, 2 -> resends(counter, model);
        case 3 -> met.add(types(counter, model, guesses ? neverSent(random) : newest(counter)));
        case 4 ->
            met.add(types(counter, model, guesses ? neverSent(random) : anySent(counter, random)));
        case 5, 6 -> met.add(types(counter, model, neverSent(random)));
        default -> moves(counter, random, patience);
      }
    }
  }

  private static void opens(Counter counter, Model model) {
    boolean has = !model.sent.isEmpty() && model.sent.getLast().works(counter.now);
    boolean expected = !has && model.maySend(counter.now);
    assertEquals(expected, counter.opens().isPresent(), "opens");
    if (expected) {
      model.sends(counter.newest(), counter.now);
    }
  }

  private static void resends(Counter counter, Model model) {
    boolean expected = model.maySend(counter.now);
    int count = counter.limit.wrong();
    assertEquals(expected, counter.resends().isEmpty(), "resends");
    assertEquals(count, counter.limit.wrong(), "a new code never sets the count back");
    if (expected) {
      model.sends(counter.newest(), counter.now);
    }
  }

  private static Optional<Reason> types(Counter counter, Model model, String code) {
    int before = counter.limit.wrong();
    boolean mayWork = model.works(code, counter.now);
    Optional<Reason> expected = model.types(code, counter.now);
    Optional<Reason> got = counter.types(code);
    assertEquals(expected, got);
    assertEquals(mayWork, got.isEmpty(), "a used, replaced, void or expired code never works");
    assertTrue(got.isEmpty() || counter.limit.wrong() >= before, "only a success lowers the count");
    assertEquals(model.wrong, counter.limit.wrong());
    return got;
  }

  private static String neverSent(RandomGenerator random) {
    return "%06d".formatted(999_000 + random.nextInt(1000));
  }

  private static void moves(Counter counter, RandomGenerator random, double patience) {
    boolean back = random.nextInt(20) == 0;
    long most = random.nextDouble() < patience ? 1_800_000 : 20_000;
    long millis = random.nextLong(most);
    counter.waits(Duration.ofMillis(back ? -millis / 10 : millis));
  }

  private static String newest(Counter counter) {
    return counter.parcels.isEmpty() ? "000000" : counter.newest();
  }

  private static String anySent(Counter counter, RandomGenerator random) {
    int sent = Math.min(counter.parcels.size(), 15);
    return sent == 0
        ? "000000"
        : counter.parcels.get(counter.parcels.size() - 1 - random.nextInt(sent)).code().digits();
  }
}
