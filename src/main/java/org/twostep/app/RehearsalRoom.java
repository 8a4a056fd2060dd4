package org.twostep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twostep.account.SecretHasher;
import org.twostep.brokerage.Page;
import org.twostep.brokerage.Witness;
import org.twostep.factor.RecoveryCode;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Observer;
import org.twostep.rehearsal.Run;
import org.twostep.rehearsal.RunStore;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.store.OwnerOnly;
import org.twostep.store.StoreCopy;

/**
 * The folder in which a rehearsal has a practice account of its own, so that the learner's usual
 * one stays as it is. There is one rehearsal at a time. A copy is kept of how each step began.
 */
final class RehearsalRoom {
  private static final String STORE = "rehearsal";
  private static final String CODES = "recovery-codes.txt";
  private static final String COPY = "step-%d-%s.zip";

  private final Path folder;
  private final SecretHasher hasher;
  private final Chance chance;
  private final InstantSource base;

  /**
   * @param data the folder of the program's data
   */
  RehearsalRoom(Path data, SecretHasher hasher, Chance chance, InstantSource base) {
    this.folder = data.resolve(STORE);
    this.hasher = hasher;
    this.chance = chance;
    this.base = base;
  }

  /**
   * A run with its practice account, open.
   *
   * @param codes the recovery codes that the customer has saved, as people read them
   * @param page where one begins; empty for where the account leads
   */
  record Opened(
      Scenario scenario,
      Transcript transcript,
      Observer observer,
      Practice practice,
      List<String> codes,
      Optional<Page> page) {}

  /** Begins a run with a fresh account. */
  Opened begin(Scenario scenario, Mode mode, String learner, RunStore runs) {
    clear();
    ObserverMaker observers = new ObserverMaker();
    Practice practice = open(observers);
    List<String> codes =
        practice.begin(scenario.start()).stream().map(RecoveryCode::grouped).toList();
    write(codes);
    Run run = new Run(chance.name(), learner, scenario.id(), mode, practice.clock().instant());
    runs.addLearner(learner);
    runs.begin(run);
    return new Opened(
        scenario,
        new Transcript(run, List.of()),
        observers.made(),
        practice,
        codes,
        Optional.empty());
  }

  /** Goes on with a run that was not over when the program was closed. */
  Opened goOn(Scenario scenario, Transcript transcript) {
    ObserverMaker observers = new ObserverMaker();
    Practice practice = open(observers);
    observers.made().note(Entry.Kind.REOPENED, "");
    return new Opened(scenario, transcript, observers.made(), practice, read(), Optional.empty());
  }

  /** Goes back to how a step began; the account must be closed. */
  Opened again(Scenario scenario, Transcript transcript, int step) {
    Optional<Path> copy = copyOf(step);
    copy.ifPresent(file -> StoreCopy.restore(file, folder.resolve(STORE)));
    ObserverMaker observers = new ObserverMaker();
    Practice practice = open(observers);
    observers.made().note(Entry.Kind.RETRIED, Integer.toString(step));
    return new Opened(
        scenario,
        transcript,
        observers.made(),
        practice,
        read(),
        copy.map(file -> Page.valueOf(pageOf(file))));
  }

  /** Keeps how a step begins; not on the screen thread. */
  void keep(Practice practice, int step, Page page) {
    if (copyOf(step).isEmpty()) {
      practice.store().copyTo(folder.resolve(COPY.formatted(step, page.name())));
    }
  }

  boolean isThere() {
    return Files.exists(folder.resolve(STORE + ".mv.db"));
  }

  private Practice open(Function<InstantSource, Witness> witness) {
    Practice practice = Practice.open(folder.resolve(STORE), hasher, chance, base, witness);
    practice.brokerage().tidy();
    practice.world().carry();
    return practice;
  }

  /** Makes the observer once the practice clock is there. */
  private static final class ObserverMaker implements Function<InstantSource, Witness> {
    private Optional<Observer> observer = Optional.empty();

    @Override
    public Witness apply(InstantSource clock) {
      Observer made = new Observer(clock);
      observer = Optional.of(made);
      return made;
    }

    Observer made() {
      return observer.orElseThrow();
    }
  }

  private Optional<Path> copyOf(int step) {
    String start = COPY.formatted(step, "").replace(".zip", "");
    return files().stream()
        .filter(file -> file.getFileName().toString().startsWith(start))
        .findFirst();
  }

  private static String pageOf(Path copy) {
    String name = copy.getFileName().toString();
    return name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.'))
        .toUpperCase(Locale.ROOT);
  }

  private void write(List<String> codes) {
    try {
      Files.writeString(folder.resolve(CODES), String.join("\n", codes), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> read() {
    try {
      return Files.exists(folder.resolve(CODES))
          ? Files.readAllLines(folder.resolve(CODES), StandardCharsets.UTF_8)
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an earlier rehearsal left. */
  private void clear() {
    try {
      Files.createDirectories(folder, OwnerOnly.folder());
      for (Path file : files()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
