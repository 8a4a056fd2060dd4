package org.twostep.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * JavaFX's jars as modules that can be linked. A jar carries its native libraries as resources and
 * would copy them into the home folder of whoever starts it; linked, they lie in the image.
 */
final class JavaFxModules {
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

  private final Layout layout;

  JavaFxModules(Layout layout) {
    this.layout = layout;
  }

  void make(List<Path> jars) throws IOException {
    Files.createDirectories(layout.modules());
    for (Path jar : jars) {
      make(jar);
    }
  }

  private void make(Path jar) throws IOException {
    String name = jar.getFileName().toString().replaceAll("^(javafx-\\w+)-.*", "$1");
    Path parts = layout.modules().resolve(name);
    Path classes = Files.createDirectories(parts.resolve("classes"));
    Path libraries = Files.createDirectories(parts.resolve("libraries"));
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        boolean library = NATIVE.matcher(entry.getName()).matches();
        extract(file, entry, library ? libraries : classes);
      }
    }
    new Tool("jmod")
        .with("create")
        .with("--class-path", classes)
        .with("--libs", libraries)
        .with(layout.modules().resolve(name.replace('-', '.') + ".jmod").toString())
        .run();
  }

  private static void extract(JarFile file, JarEntry entry, Path folder) throws IOException {
    if (!entry.isDirectory()) {
      Path target = folder.resolve(entry.getName());
      Files.createDirectories(target.getParent());
      try (InputStream in = file.getInputStream(entry)) {
        Files.copy(in, target);
      }
    }
  }
}
