package org.twostep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.twostep.realwindow.Desktop;

/**
 * How long the JavaFX thread is busy at a time while somebody types, from JavaFX's own events in a
 * recording of the Flight Recorder: the handling of a key, and a pulse, which styles, lays out and
 * hands over what is to be painted. Work that is put on the thread in other ways leaves no event.
 */
final class TypingBenchmark {
  /** A frame at 60 a second. */
  private static final double AT_MOST = 16;

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration version="2.0">
        <event name="javafx.Input">
          <setting name="enabled">true</setting><setting name="threshold">0 ms</setting>
        </event>
        <event name="javafx.PulsePhase">
          <setting name="enabled">true</setting><setting name="threshold">0 ms</setting>
        </event>
      </configuration>
      """;

  private static final String USERNAME = "maya.reyes and some more";
  private static final String PASSWORD = "not the right password at all";
  private static final String QUESTION = "I did not get the code, what now";

  private static final long REST_MILLIS = 1_500;
  private static final long TYPED_MILLIS = 4_000;
  private static final long ENDS_SECONDS = 30;
  private static final double NANOS_IN_MILLI = 1e6;

  private final Map<String, String> environment;
  private final Path folder;
  private final Desktop desktop = new Desktop();

  /**
   * @param environment of the program, with the display
   * @param folder where the practice accounts and the recordings lie
   */
  TypingBenchmark(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  private record Span(Instant begin, Instant end) {
    boolean has(RecordedEvent event) {
      return !event.getStartTime().isBefore(begin) && event.getStartTime().isBefore(end);
    }
  }

  /**
   * Measures one person who types into three fields, one of which searches as they type.
   *
   * @param jars the program with a whole JDK, whose recorder it needs
   */
  List<Goal> run(Candidate jars) throws IOException, InterruptedException {
    Path recording = folder.resolve("typing.jfr");
    Path settings = Files.writeString(folder.resolve("typing.jfc"), SETTINGS);
    Map<String, String> recorded = new HashMap<>(environment);
    recorded.put(
        "JDK_JAVA_OPTIONS",
        "--add-modules jdk.jfr -XX:StartFlightRecording:settings=%s,filename=%s"
            .formatted(settings, recording));
    Process process = jars.startAfresh(recorded, folder);
    List<Span> typed = new ArrayList<>();
    try (Keyboard keyboard = new Keyboard(environment)) {
      desktop.front(jars.title());
      typed.add(type(keyboard, "ctrl+a", USERNAME));
      typed.add(type(keyboard, "Tab", PASSWORD));
      press(keyboard, "F1");
      typed.add(type(keyboard, "Tab", QUESTION));
    }
    desktop.picture("typed");
    process.destroy();
    process.waitFor(ENDS_SECONDS, TimeUnit.SECONDS);
    return List.of(goal(recording, typed));
  }

  private static Span type(Keyboard keyboard, String before, String text)
      throws IOException, InterruptedException {
    press(keyboard, before);
    Instant begin = Instant.now();
    keyboard.type(text);
    Thread.sleep(TYPED_MILLIS);
    return new Span(begin, Instant.now());
  }

  private static void press(Keyboard keyboard, String key)
      throws IOException, InterruptedException {
    Thread.sleep(REST_MILLIS);
    keyboard.press(key);
    Thread.sleep(REST_MILLIS);
  }

  private static Goal goal(Path recording, List<Span> typed) throws IOException {
    List<RecordedEvent> events =
        RecordingFile.readAllEvents(recording).stream()
            .filter(event -> typed.stream().anyMatch(span -> span.has(event)))
            .filter(event -> !event.getThread().getJavaName().startsWith("QuantumRenderer"))
            .toList();
    Figures keys = new Figures();
    named(events, "javafx.Input").forEach(event -> keys.add(millis(event)));
    Map<Integer, Double> pulses = new HashMap<>();
    named(events, "javafx.PulsePhase")
        .forEach(event -> pulses.merge(event.getInt("pulseId"), millis(event), Double::sum));
    Figures frames = new Figures();
    pulses.values().forEach(frames::add);
    System.out.println("Work on the JavaFX thread while somebody types");
    System.out.println(keys.line("handling of a key", "ms"));
    System.out.println(frames.line("pulse", "ms"));
    return new Goal("longest task while typing", keys.and(frames).at(1), AT_MOST, "ms");
  }

  private static Stream<RecordedEvent> named(List<RecordedEvent> events, String name) {
    return events.stream().filter(event -> event.getEventType().getName().equals(name));
  }

  private static double millis(RecordedEvent event) {
    return event.getDuration().toNanos() / NANOS_IN_MILLI;
  }
}
