package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

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

  ApplicationImage(Layout layout, String version) {
    this.layout = layout;
    this.version = version;
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
        .with(LaunchOptions.recording())
        .run();
  }

  /** With their times, by which the cache knows them. */
  private void gather(Path program, List<Path> libraries) throws IOException {
    Files.createDirectories(layout.jars());
    copy(program);
    for (Path library : libraries) {
      copy(library);
    }
    copy(layout.licences());
  }

  private void copy(Path file) throws IOException {
    Files.copy(file, layout.jars().resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
  }
}
