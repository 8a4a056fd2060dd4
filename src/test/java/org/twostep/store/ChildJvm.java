package org.twostep.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts other Javas with the classes of the running test. Folders of classes are packed first:
 * from jars alone a Java can start from an archive of loaded classes, in half the time.
 */
public final class ChildJvm {
  private final String classPath;
  private final Path archive;

  private ChildJvm(String classPath, Path archive) {
    this.classPath = classPath;
    this.archive = archive;
  }

  /**
   * @param folder for the jars and the archive
   */
  public static ChildJvm preparedIn(Path folder) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Path part : parts().toList()) {
      parts.add(Files.isDirectory(part) ? packed(part, folder).toString() : part.toString());
    }
    return new ChildJvm(String.join(File.pathSeparator, parts), folder.resolve("classes.jsa"));
  }

  /** On a module path, the test's classes are patched into the module and on neither path. */
  private static Stream<Path> parts() {
    return Stream.of(
            folderOf(ChildJvm.class).toString(),
            folderOf(Store.class).toString(),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path", ""))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .filter(part -> !part.isEmpty())
        .map(Path::of)
        .filter(Files::exists)
        .distinct();
  }

  private static Path folderOf(Class<?> type) {
    try {
      Path file = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
      int depth = type.getName().split("\\.").length;
      return file.getRoot().resolve(file.subpath(0, file.getNameCount() - depth));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path packed(Path classes, Path folder) throws IOException {
    Path jar = Files.createTempFile(folder, "classes", ".jar");
    try (Stream<Path> files = Files.walk(classes);
        OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path member : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(nameOf(classes.relativize(member))));
        Files.copy(member, out);
      }
    }
    return jar;
  }

  private static String nameOf(Path relative) {
    return Stream.iterate(0, i -> i < relative.getNameCount(), i -> i + 1)
        .map(i -> relative.getName(i).toString())
        .collect(Collectors.joining("/"));
  }

  /** Starts one that leaves the archive behind when it ends by itself. */
  public Process startAndArchive(Class<?> main, String... arguments) throws IOException {
    return start("-XX:ArchiveClassesAtExit=" + archive, main, arguments);
  }

  public Process start(Class<?> main, String... arguments) throws IOException {
    return start("-XX:SharedArchiveFile=" + archive, main, arguments);
  }

  /** Starts one that has its temporary files in a folder of its own: Java asks only once. */
  public Process startWithTemporaryFilesIn(Path temporary, Class<?> main, String... arguments)
      throws IOException {
    return start("-Djava.io.tmpdir=" + temporary, main, arguments);
  }

  private Process start(String option, Class<?> main, String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), option, "-Xlog:disable"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
