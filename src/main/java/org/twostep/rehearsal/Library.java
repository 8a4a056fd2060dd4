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

/** The rehearsals that come with the program, in the order in which they are best learned. */
public final class Library {
  /** Names the files, one a line. */
  private static final String INDEX = "index.txt";

  private final ScenarioReader reader = new ScenarioReader();

  /**
   * Reads them all.
   *
   * @throws IllegalStateException where one of our own files is wrong, which a test rules out
   */
  public List<Scenario> scenarios() {
    return files().stream().map(this::scenario).toList();
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

  /** A file as it is written, for trainers who want to change it. */
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
