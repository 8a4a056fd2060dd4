package org.twostep.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One copy of the store, and of the key that belongs to it.
 *
 * @param number counts the backups of a folder: which one is newer must not hang on the computer's
 *     clock, which can be put back
 * @param madeAt local time, for people
 * @param archive the copy of the store
 */
public record Backup(int number, LocalDateTime madeAt, Path archive) {
  private static final String ENDING = ".zip";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);
  private static final Pattern NAME =
      Pattern.compile("twostep-(?<number>\\d{1,9})-(?<time>[\\dT-]+)\\.zip");

  static Backup next(Path folder, int number, LocalDateTime now) {
    String name = "twostep-%05d-%s%s".formatted(number, TIME.format(now), ENDING);
    return new Backup(number, now, folder.resolve(name));
  }

  /** The backup that a file is; empty for any other file. */
  static Optional<Backup> of(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    try {
      return name.matches()
          ? Optional.of(
              new Backup(
                  Integer.parseInt(name.group("number")),
                  LocalDateTime.parse(name.group("time"), TIME),
                  file))
          : Optional.empty();
    } catch (DateTimeException somebodyElses) {
      return Optional.empty();
    }
  }

  /** Where the copy of the key lies. */
  Path key() {
    String name = archive.getFileName().toString();
    return archive.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".key");
  }
}
