package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the image's launcher starts Java. The README's table says what each option gains.
 *
 * <p>The image is made to record a cache of what it loads (JEP 514). Once it has run, the launcher
 * is turned to use it; both need the same options.
 */
final class LaunchOptions {
  private static final String CACHE = "$APPDIR/twostep.aot";
  private static final String RECORD = "-XX:AOTCacheOutput=" + CACHE;
  private static final String USE = "-XX:AOTCache=" + CACHE;

  private static final List<String> ALWAYS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          // As it was measured; forms need no graphics card, and not every one works.
          "-Dprism.order=sw",
          // One collector thread, one compiler: nothing here runs long enough for more.
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          // The cache is mapped where it was made for: to move it means to read and copy all of it.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-Xms32m",
          "-Xmn24m",
          // Where the cache cannot be used, the start is slower, and that is all.
          "-Xlog:aot=off,cds=off");

  private final Layout layout;

  LaunchOptions(Layout layout) {
    this.layout = layout;
  }

  /** As jpackage takes them. */
  static String[] recording() {
    return Stream.concat(ALWAYS.stream(), Stream.of(RECORD))
        .flatMap(option -> Stream.of("--java-options", option))
        .toArray(String[]::new);
  }

  /** Turns the launcher to the cache; where nobody has recorded one, it starts without. */
  void useCache() throws IOException {
    Path options = layout.options();
    boolean recorded = Files.exists(options.resolveSibling("twostep.aot"));
    String now = recorded ? "java-options=" + USE : "";
    Files.writeString(options, Files.readString(options).replace("java-options=" + RECORD, now));
    if (!recorded) {
      System.out.println("The image has not been run, so it has no cache and starts more slowly.");
    }
  }
}
