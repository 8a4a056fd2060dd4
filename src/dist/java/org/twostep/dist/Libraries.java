package org.twostep.dist;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The jars that Twostep needs.
 *
 * @param javaFx modules with native code for this platform; they become part of the run-time
 * @param others stay jars
 */
record Libraries(List<Path> javaFx, List<Path> others) {

  /**
   * Sorts a class path.
   *
   * @param classPath as Maven gives it, with a folder of classes in it, which is left out
   */
  static Libraries on(String classPath) {
    List<Path> jars =
        Stream.of(classPath.split(File.pathSeparator))
            .filter(path -> path.endsWith(".jar"))
            .map(Path::of)
            .toList();
    return new Libraries(
        jars.stream().filter(Libraries::isJavaFx).filter(Libraries::isModule).toList(),
        jars.stream().filter(jar -> !isJavaFx(jar)).toList());
  }

  private static boolean isJavaFx(Path jar) {
    return jar.getFileName().toString().startsWith("javafx-");
  }

  /** JavaFX comes as two jars a module, and the one that names no platform is empty. */
  private static boolean isModule(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry("module-info.class") != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
