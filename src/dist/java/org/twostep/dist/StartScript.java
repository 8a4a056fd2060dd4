package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What starts the image on Linux, in place of jpackage's own launcher: that one asks the package
 * manager twice which package it belongs to, and half a second is gone before Java starts.
 *
 * <p>At first it has Java record a cache of what the program loads (JEP 514), anew at each run;
 * once the image has been run, it is turned to use the cache. Both need the same options.
 */
final class StartScript {
  private static final String CACHE = "twostep.aot";
  private static final String RECORD = "-XX:AOTCacheOutput";
  private static final String USE = "-XX:AOTCache";

  private static final String TEXT =
      """
      #!/bin/sh
      # Twostep draws without OpenGL, for which GTK would load a graphics driver, and JavaFX has
      # nothing to tell GTK's bridge to screen readers.
      export GDK_GL=disable NO_AT_BRIDGE=1
      self=$0
      if [ -h "$self" ]; then self=$(readlink -f "$self"); fi
      app=${self%/*}/../lib/app
      exec "$app/../runtime/bin/java" OPTIONS \\
        CACHE="$app/FILE" \\
        -cp "JARS" \\
        org.twostep.Launcher "$@"
      """;

  private final Layout layout;

  StartScript(Layout layout) {
    this.layout = layout;
  }

  /**
   * Puts it in the place of the launcher, of which nothing is left.
   *
   * @param options for Java
   * @param jars file names, in the order of the class path
   */
  void replaceLauncher(List<String> options, List<String> jars) throws IOException {
    Files.delete(layout.image().resolve("lib").resolve("libapplauncher.so"));
    Files.delete(layout.jarsInImage().resolve("Twostep.cfg"));
    String classPath = jars.stream().map("$app/"::concat).collect(Collectors.joining(":"));
    Files.writeString(
        layout.starter(),
        TEXT.replace("OPTIONS", String.join(" ", options))
            .replace("CACHE", RECORD)
            .replace("FILE", CACHE)
            .replace("JARS", classPath));
  }

  /** From now on the cache is used; where nobody has recorded one, Java starts without. */
  void useCache() throws IOException {
    Path starter = layout.starter();
    Files.writeString(starter, Files.readString(starter).replace(RECORD, USE));
    if (Files.notExists(layout.jarsInImage().resolve(CACHE))) {
      System.out.println("The image has not been run, so it has no cache and starts more slowly.");
    }
  }
}
