package org.twostep.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * In which line each word of a file stands. The reader of YAML itself looks at some words only when
 * it has passed them long since, and then names another line.
 */
final class ScenarioLines {
  /** From the place, as a JSON pointer, to the line where it begins. */
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * @param words of the whole file; read to the end and closed
   */
  ScenarioLines(JsonParser words) {
    try (JsonParser parser = words) {
      for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
      }
    } catch (JacksonException e) {
      // It is no YAML from here on; what stands before has its lines.
    }
  }

  /** The line of this place, or else of the nearest one round it that has a line. */
  int of(List<Reference> path) {
    for (int length = path.size(); length > 0; length--) {
      Integer line = lines.get(pointer(path.subList(0, length)));
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  /** The words that stand directly in this place. */
  Stream<String> wordsIn(List<Reference> path) {
    String before = pointer(path) + "/";
    return lines.keySet().stream()
        .filter(place -> place.startsWith(before))
        .map(place -> place.substring(before.length()))
        .filter(word -> !word.contains("/"))
        .sorted();
  }

  private static String pointer(List<Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (Reference step : path) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : name);
    }
    return pointer.toString();
  }
}
