package org.twostep.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.entry.Reason;

/**
 * Tells what happened: one sentence for all entries that say the same, with how often first among
 * its figures.
 */
final class Happenings {
  private Happenings() {}

  static List<Line> of(List<Entry> entries, Counts counts, Result result) {
    Map<Line, Integer> told = new LinkedHashMap<>();
    if (result.isFinished() && isSmooth(counts)) {
      told.put(Line.of("report.smooth"), 1);
    }
    entries.forEach(entry -> line(entry).ifPresent(line -> told.merge(line, 1, Integer::sum)));
    return told.entrySet().stream().map(line -> counted(line.getKey(), line.getValue())).toList();
  }

  private static boolean isSmooth(Counts counts) {
    return counts.wrong() + counts.hints() + counts.shared() + counts.retried() == 0;
  }

  private static Line counted(Line line, int times) {
    List<Object> figures = new ArrayList<>(List.of(times));
    figures.addAll(line.figures());
    return new Line(line.key(), figures);
  }

  private static Optional<Line> line(Entry entry) {
    return switch (entry.kind()) {
      case STARTED, STEP_BEGUN, STEP_DONE, CHOSEN, CALL_OVER, CLOCK_RUNS, FINISHED ->
          Optional.empty();
      case HAPPENED -> Subject.named(Activity.Kind.values(), entry).flatMap(Happenings::activity);
      case REFUSED ->
          Subject.named(Reason.values(), entry).map(reason -> Line.of(Slip.of(reason).key()));
      case RESENT -> Optional.of(resent(entry));
      case HINT -> Optional.of(Line.of("report.hint." + key(Counts.strength(entry))));
      case RETRIED ->
          Subject.step(entry).stream().mapToObj(step -> Line.of("report.retried", step)).findAny();
      case SHARED -> Optional.of(shared(entry));
      case CALL_ANSWERED -> Optional.of(Line.of("report.call-answered"));
      case CALL_DECLINED -> Optional.of(Line.of("report.call-declined"));
      case CALL_MISSED -> Optional.of(Line.of("report.call-missed"));
      case NUMBER_BACK -> Optional.of(Line.of("report.number-back"));
      case LOOKALIKE_OPENED -> Optional.of(Line.of("report.lookalike-opened"));
      case LOOKALIKE_LEFT -> Optional.of(Line.of("report.lookalike-left"));
      case CLOCK_STOPPED -> Optional.of(Line.of("report.clock-stopped"));
      case REOPENED -> Optional.of(Line.of("report.reopened"));
      case LEFT -> Optional.of(Line.of("report.left"));
    };
  }

  private static Line resent(Entry entry) {
    return Subject.named(Method.Kind.values(), entry)
        .map(kind -> Line.of("report.resent-to", kind))
        .orElseGet(() -> Line.of("report.resent"));
  }

  /** What was given and to whom, the first word and the rest of the subject. */
  private static Line shared(Entry entry) {
    String[] parts = entry.subject().strip().split("\\s+", 2);
    List<String> words = Stream.of(parts).map(Happenings::word).toList();
    return Line.of("report.shared", Secret.named(words.getFirst()), Receiver.named(words));
  }

  private static String word(String part) {
    return part.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Signs of trouble and changes; what every sign-in brings along says nothing. */
  private static Optional<Line> activity(Activity.Kind kind) {
    return switch (kind) {
      case TWO_FACTOR_ON,
          TWO_FACTOR_OFF,
          FACTOR_ADDED,
          FACTOR_REPLACED,
          FACTOR_REMOVED,
          RECOVERY_CODES_MADE,
          RECOVERY_CODE_USED,
          PASSWORD_CHANGED,
          PASSWORD_RESET,
          PHONE_CHANGED,
          EMAIL_CHANGED,
          DEVICES_REVOKED,
          REQUEST_DENIED,
          REQUEST_RAN_OUT,
          REGISTRATION_DROPPED,
          REGISTRATION_DENIED,
          SESSION_ENDED,
          ALERT_SENT,
          CHANGE_FROZEN ->
          Optional.of(Line.of("report.happened." + key(kind)));
      case SIGNED_IN,
          SIGNED_IN_TRUSTED,
          SIGN_IN_REFUSED,
          CODE_REFUSED,
          JOURNEY_REFUSED,
          SIGNED_OUT,
          MESSAGE_SENT,
          PASSWORD_RESET_ASKED,
          STEP_UP,
          REGISTRATION_STARTED,
          FACTOR_RENAMED,
          FACTOR_DEFAULT,
          DEVICE_TRUSTED,
          DEVICE_REVOKED,
          PLACE_ADDED,
          PLACE_REMOVED,
          ASK_WHEN_CHANGED ->
          Optional.empty();
    };
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
