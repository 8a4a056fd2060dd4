package org.twostep.rehearsal;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rehearsals that come with the program, in the order in which they are best learned. */
public final class Library {
  /** Names the files, one a line. */
  private static final String INDEX = "index.txt";

  private final ScenarioReader reader = new ScenarioReader();
  private Optional<List<Scenario>> read = Optional.empty();

  /**
   * Reads them all, once.
   *
   * @throws IllegalStateException where one of our own files is wrong, which a test rules out
   */
  public synchronized List<Scenario> scenarios() {
    List<Scenario> all =
        read.orElseGet(() -> files().stream().map(this::scenario).toList());
    read = Optional.of(all);
    return all;
  }

  /** The names of the files. */
  public static List<String> files() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(INDEX), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a rehearsal as it is written, for trainers who want to change it. */
  public static byte[] text(Scenario scenario) {
    return files().stream()
        .filter(file -> file.endsWith("-" + scenario.id() + ".yaml"))
        .findFirst()
        .map(Library::text)
        .orElseThrow(() -> new IllegalArgumentException(scenario.id()));
  }

  /** A file as it is written. */
  public static byte[] text(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Scenario scenario(String file) {
    try {
      return reader.read(new ByteArrayInputStream(text(file)));
    } catch (ScenarioException e) {
      throw new IllegalStateException(file + ": " + e.problem(), e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Library.class.getResourceAsStream(file), file);
  }
}
