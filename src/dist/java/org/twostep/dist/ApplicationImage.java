package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program, its libraries and its run-time in one folder that can lie anywhere.
 *
 * <p>The jars are on the class path: the cache of loaded classes finds jars of a class path again
 * when the folder is moved, as a package does, but not those of a module path. Maven's build and
 * the tests hold the modules' boundaries.
 */
final class ApplicationImage {
  private final Layout layout;
  private final String version;
  private final LaunchOptions options;

  ApplicationImage(Layout layout, String version, LaunchOptions options) {
    this.layout = layout;
    this.version = version;
    this.options = options;
  }

  void make(Path program, List<Path> libraries) throws IOException {
    gather(program, libraries);
    new Tool("jpackage")
        .with("--type", "app-image")
        .with("--name", "Twostep")
        .with("--app-version", version)
        .with(Platform.here().image().toArray(String[]::new))
        .with("--runtime-image", layout.runtime())
        .with("--input", layout.jars())
        .with("--main-jar", program.getFileName())
        .with("--main-class", "org.twostep.Launcher")
        .with("--dest", layout.folder())
        .with(options.forJpackage())
        .run();
    settle();
    if (Platform.isLinux()) {
      new StartScript(layout).replaceLauncher(options.all(), names(program, libraries));
    }
  }

  /**
   * Gives all files the time that they will have in the package, as the cache knows a jar by its
   * time. jpackage copies without times, but dpkg-deb then turns back what is later than {@code
   * SOURCE_DATE_EPOCH} (reproducible-builds.org), a number of seconds.
   */
  private void settle() throws IOException {
    long seconds = Long.parseLong(System.getenv("SOURCE_DATE_EPOCH"));
    for (Path file : Layout.below(layout.image())) {
      Files.setLastModifiedTime(file, FileTime.from(seconds, TimeUnit.SECONDS));
    }
  }

  private void gather(Path program, List<Path> libraries) throws IOException {
    Files.createDirectories(layout.jars());
    copy(program);
    for (Path library : libraries) {
      copy(library);
    }
    copy(layout.licences());
  }

  /** In the order of the class path. */
  private static List<String> names(Path program, List<Path> libraries) {
    return Stream.concat(Stream.of(program), libraries.stream())
        .map(jar -> jar.getFileName().toString())
        .toList();
  }

  private void copy(Path file) throws IOException {
    Files.copy(file, layout.jars().resolve(file.getFileName()));
  }
}
