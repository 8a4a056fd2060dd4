package org.twostep.dist;

import java.util.List;
import java.util.stream.Stream;

/**
 * How Java is started in the image. The README's table says what each option gains.
 *
 * @param start those that a start from Maven uses too
 */
record LaunchOptions(List<String> start) {
  private static final List<String> IN_THE_IMAGE =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          // As it was measured; forms need no graphics card, and not every one works.
          "-Dprism.order=sw",
          // Software fills a card sooner than it stretches a picture of one.
          "-Dprism.disableRegionCaching=true",
          // Each page is read by an XML parser; this is Java's own, so no jar is asked for another.
          "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl",
          "-XX:+UseCompactObjectHeaders",
          // Pages are opened a few times, not thousands: what they run is to be compiled by then.
          "-XX:CompileThresholdScaling=0.2",
          // Profiles of earlier runs serve the second compiler, which is left out; with them the
          // first one compiles so much at once that it keeps the window waiting.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTRecordTraining",
          "-XX:-AOTReplayTraining",
          // No file for tools that watch Java programs.
          "-XX:-UsePerfData",
          // Where the cache cannot be used, the start is slower, and that is all.
          "-Xlog:aot=off,cds=off");

  /** Without the cache of loaded classes. */
  List<String> all() {
    return Stream.concat(start.stream(), IN_THE_IMAGE.stream()).toList();
  }

  /** As jpackage takes them. */
  String[] forJpackage() {
    return all().stream()
        .flatMap(option -> Stream.of("--java-options", option))
        .toArray(String[]::new);
  }
}
