package org.twostep.rehearsal;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twostep.place.Cities;
import org.twostep.place.Place;
import org.twostep.rehearsal.ScenarioProblem.Kind;
import org.twostep.script.ScriptLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** What stands in a rehearsal's file as a word or a sentence and means more than its letters. */
final class ScenarioWords extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "s", ChronoUnit.SECONDS,
          "min", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS,
          "day", ChronoUnit.DAYS,
          "days", ChronoUnit.DAYS);
  private static final Pattern DURATION = Pattern.compile("(-?\\d{1,6}) (s|min|h|days?)");

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;

  /** The name of a rehearsal, which is the name of its file too. */
  record Id(String name) {
    private static Optional<Id> parse(String written) {
      return written.length() <= LONGEST_ID && ID.matcher(written).matches()
          ? Optional.of(new Id(written))
          : Optional.empty();
    }
  }

  ScenarioWords() {
    super("scenario words");
    addDeserializer(Id.class, words(Id.class, Id::parse));
    addDeserializer(Goal.class, words(Goal.class, Goal::parse));
    addDeserializer(ScriptLine.class, words(ScriptLine.class, ScriptLine::parse));
    addDeserializer(Duration.class, words(Duration.class, ScenarioWords::duration));
    addDeserializer(Place.class, words(Place.class, ScenarioWords::city));
  }

  private static <T> StdDeserializer<T> words(
      Class<T> type, Function<String, Optional<T>> meaning) {
    return new StdDeserializer<>(type) {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isScalarValue()) {
          context.handleUnexpectedToken(type, parser);
        }
        String written = parser.getString();
        return meaning
            .apply(written)
            .orElseThrow(
                () -> InvalidFormatException.from(parser, type.getSimpleName(), written, type));
      }
    };
  }

  /** What is wrong with a word or sentence that should have meant this. */
  static Kind problemWith(Class<?> type) {
    if (type.equals(Goal.class)) {
      return Kind.NOT_A_GOAL;
    }
    if (type.equals(ScriptLine.class)) {
      return Kind.NOT_AN_ACTION;
    }
    if (type.equals(Duration.class)) {
      return Kind.NOT_A_DURATION;
    }
    if (type.equals(Id.class)) {
      return Kind.NOT_AN_ID;
    }
    return type.equals(Place.class) ? Kind.NOT_A_CITY : Kind.NOT_ONE_OF;
  }

  /** What could have stood there. */
  static List<String> known(Class<?> type) {
    if (type.equals(Goal.class)) {
      return Goal.FORMS;
    }
    if (type.equals(ScriptLine.class)) {
      return ScriptLine.FORMS;
    }
    if (type.equals(boolean.class)) {
      return List.of("true", "false");
    }
    return type.isEnum()
        ? List.of(type.getEnumConstants()).stream().map(Object::toString).toList()
        : List.of();
  }

  private static Optional<Place> city(String name) {
    return Cities.named(name);
  }

  private static Optional<Duration> duration(String written) {
    Matcher matcher = DURATION.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ChronoUnit unit = Objects.requireNonNull(UNITS.get(matcher.group(2)));
    return Optional.of(Duration.of(Long.parseLong(matcher.group(1)), unit));
  }
}
