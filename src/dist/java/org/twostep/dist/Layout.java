package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things lie.
 *
 * @param folder everything that packaging makes
 */
record Layout(Path folder) {
  private static final String NAME = "Twostep";

  /** JavaFX as jlink wants it. */
  Path modules() {
    return folder.resolve("modules");
  }

  /** The Java run-time that the image is made of. */
  Path runtime() {
    return folder.resolve("runtime");
  }

  /** The jars that go into the image. */
  Path jars() {
    return folder.resolve("jars");
  }

  /** What the libraries' own descriptions say about their licences. */
  Path licences() {
    return folder.resolve("licences.txt");
  }

  /** How large each part is. */
  Path sizes() {
    return folder.resolve("sizes.txt");
  }

  /** The application image: a folder on Linux and Windows, a bundle on macOS. */
  Path image() {
    Path bundle = folder.resolve(NAME + ".app");
    return Files.exists(bundle) ? bundle : folder.resolve(NAME);
  }

  /** Where the jars lie in the image on Linux. */
  Path jarsInImage() {
    return image().resolve("lib").resolve("app");
  }

  /** What people start on Linux. */
  Path starter() {
    return image().resolve("bin").resolve(NAME);
  }

  /** Leaves nothing of an earlier run but the licences, which Maven has just written. */
  void clear() throws IOException {
    Files.createDirectories(folder);
    for (Path file : below(folder)) {
      if (!file.equals(folder) && !file.equals(licences())) {
        Files.delete(file);
      }
    }
  }

  /** Files and folders, each folder after what it holds. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
