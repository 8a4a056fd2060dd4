package org.twostep.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.ScenarioException;
import org.twostep.rehearsal.ScenarioReader;

/**
 * All rehearsals there are to choose from: those that come with the program, and those that
 * trainers have opened, of which a folder keeps a copy each. One of a trainer takes the place of
 * one of the same id. Reads and writes files: not for the screen thread, but for {@link #isOwn}.
 */
final class Rehearsals {
  private static final String ENDING = ".yaml";

  private final Path folder;
  private final Library library = new Library();
  private final ScenarioReader reader = new ScenarioReader();

  /** The files of trainers, by the id of their rehearsal. */
  private volatile Map<String, Own> own = Map.of();

  private boolean read;

  /** A trainer's rehearsal, and its file as it is written. */
  private record Own(Scenario scenario, byte[] text) {}

  /**
   * @param folder where copies of trainers' files are kept; need not exist
   */
  Rehearsals(Path folder) {
    this.folder = folder;
  }

  /** The program's own in their order, then those that only trainers have. */
  synchronized List<Scenario> all() {
    readOnce();
    Map<String, Scenario> all = new LinkedHashMap<>();
    library.scenarios().forEach(scenario -> all.put(scenario.id(), scenario));
    own.forEach((id, file) -> all.put(id, file.scenario()));
    return List.copyOf(all.values());
  }

  Optional<Scenario> find(String id) {
    return all().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /**
   * Offers a trainer's file from now on.
   *
   * @throws IOException where it cannot be read
   * @throws ScenarioException where it describes no rehearsal
   */
  synchronized Scenario open(Path file) throws IOException, ScenarioException {
    readOnce();
    return take(file);
  }

  private Scenario take(Path file) throws IOException, ScenarioException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] text = in.readNBytes(ScenarioReader.MOST_BYTES + 1);
      Scenario scenario = reader.read(new ByteArrayInputStream(text));
      change(files -> files.put(scenario.id(), new Own(scenario, text)));
      return scenario;
    }
  }

  /**
   * Keeps a copy of a trainer's file, for the next time the program is opened.
   *
   * @throws IOException where nothing can be written; it is offered until the program is closed
   */
  synchronized void keep(Scenario scenario) throws IOException {
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, scenario.id(), ".part");
    try {
      Files.write(half, text(scenario));
      Files.move(half, file(scenario.id()), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Whether it comes from a trainer's file. */
  boolean isOwn(Scenario scenario) {
    return own.containsKey(scenario.id());
  }

  /**
   * Offers a trainer's file no longer; one of the program's own with the same id is offered again.
   *
   * @throws IOException where the copy cannot be removed
   */
  synchronized void remove(Scenario scenario) throws IOException {
    Files.deleteIfExists(file(scenario.id()));
    change(files -> files.remove(scenario.id()));
  }

  /** Its file as it is written, for trainers who want to change it. */
  synchronized byte[] text(Scenario scenario) {
    return Optional.ofNullable(own.get(scenario.id()))
        .map(Own::text)
        .orElseGet(() -> Library.text(scenario));
  }

  /** Whoever asks meanwhile sees the files as they were or as they will be. */
  private void change(Consumer<Map<String, Own>> change) {
    Map<String, Own> files = new TreeMap<>(own);
    change.accept(files);
    own = Collections.unmodifiableMap(files);
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }

  private void readOnce() {
    if (!read && Files.isDirectory(folder)) {
      files().forEach(this::readKept);
    }
    read = true;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy that somebody has spoilt since is left out: the trainer still has the file. */
  private void readKept(Path file) {
    try {
      take(file);
    } catch (IOException | ScenarioException spoilt) {
      return;
    }
  }
}
