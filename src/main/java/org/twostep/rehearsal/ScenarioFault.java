package org.twostep.rehearsal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twostep.rehearsal.ScenarioProblem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in our words what the reader of YAML did not like. */
final class ScenarioFault {
  /** How the reader names what was left out. */
  private static final Pattern MISSING = Pattern.compile("creator property '([^']+)'");

  private ScenarioFault() {}

  static ScenarioProblem problem(JacksonException e, ScenarioLines lines) {
    int line = e instanceof DatabindException ? lines.of(e.getPath()) : line(e);
    return switch (e) {
      case PropertyBindingException unknown ->
          new ScenarioProblem(line, Kind.UNKNOWN_WORD, unknown.getPropertyName(), known(unknown));
      case InvalidFormatException wrong ->
          new ScenarioProblem(
              line,
              ScenarioWords.problemWith(wrong.getTargetType()),
              String.valueOf(wrong.getValue()),
              ScenarioWords.known(wrong.getTargetType()));
      case InvalidNullException empty ->
          new ScenarioProblem(
              line, Kind.MISSING, empty.getPropertyName().getSimpleName(), List.of());
      case ValueInstantiationException wrong ->
          new ScenarioProblem(line, Kind.DOES_NOT_FIT, cause(wrong), List.of());
      case MismatchedInputException wrong -> mismatched(line, wrong, lines);
      case DatabindException wrong ->
          new ScenarioProblem(line, Kind.DOES_NOT_FIT, cause(wrong), List.of());
      case JacksonException broken ->
          new ScenarioProblem(line, Kind.NOT_YAML, firstLine(broken), List.of());
    };
  }

  private static ScenarioProblem mismatched(
      int line, MismatchedInputException e, ScenarioLines lines) {
    Matcher missing = MISSING.matcher(e.getOriginalMessage());
    return missing.find()
        ? misspelt(e.getPath(), lines)
            .orElseGet(() -> new ScenarioProblem(line, Kind.MISSING, missing.group(1), List.of()))
        : new ScenarioProblem(line, Kind.WRONG_SHAPE, place(e), List.of());
  }

  /** Where a word is missing, and another stands beside the place that nobody knows. */
  private static Optional<ScenarioProblem> misspelt(
      List<JacksonException.Reference> path, ScenarioLines lines) {
    if (path.isEmpty() || !(path.getLast().from() instanceof Class<?> type) || !type.isRecord()) {
      return Optional.empty();
    }
    List<String> known =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).sorted().toList();
    List<JacksonException.Reference> place = path.subList(0, path.size() - 1);
    return lines
        .wordsIn(place)
        .filter(word -> !known.contains(word))
        .findFirst()
        .map(word ->
            new ScenarioProblem(lines.of(with(place, word)), Kind.UNKNOWN_WORD, word, known));
  }

  private static List<JacksonException.Reference> with(
      List<JacksonException.Reference> place, String word) {
    return Stream.concat(
            place.stream(), Stream.of(new JacksonException.Reference(Scenario.class, word)))
        .toList();
  }

  /** The nearest name round the place where the shape is wrong. */
  private static String place(JacksonException e) {
    return e.getPath().reversed().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(name -> name != null)
        .findFirst()
        .orElse("");
  }

  private static List<String> known(PropertyBindingException e) {
    return e.getKnownPropertyIds() == null
        ? List.of()
        : e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
  }

  private static String cause(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }

  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private static int line(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }
}
