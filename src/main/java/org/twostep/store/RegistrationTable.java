package org.twostep.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.entry.Field;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.registration.Way;

/** The registration under way, and its answers. */
final class RegistrationTable {
  private RegistrationTable() {}

  static Optional<Registration> read(Handle handle) {
    return handle
        .createQuery("SELECT id, way, step, started_at, paused FROM registration")
        .map((row, _) ->
            new Registration(
                row.getString("id"),
                Columns.constant(row, "way", Way.class),
                Columns.constant(row, "step", Step.class),
                Columns.instant(row, "started_at"),
                row.getBoolean("paused"),
                answers(handle)))
        .findOne();
  }

  private static Map<Field, String> answers(Handle handle) {
    Map<Field, String> answers = new EnumMap<>(Field.class);
    handle
        .createQuery("SELECT field, answer FROM answer")
        .map((row, _) ->
            Map.entry(Columns.constant(row, "field", Field.class), row.getString("answer")))
        .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
    return answers;
  }

  /** Writes what differs. */
  static void write(Handle handle, Optional<Registration> before, Optional<Registration> after) {
    Optional<String> id = after.map(Registration::id);
    if (before.isPresent() && !before.map(Registration::id).equals(id)) {
      handle.execute("DELETE FROM registration"); // and its answers
    }
    after.ifPresent(registration -> {
      write(handle, registration);
      Map<Field, String> known =
          before.map(Registration::id).equals(id)
              ? before.map(Registration::answers).orElse(Map.of())
              : Map.of();
      writeAnswers(handle, registration, known);
    });
  }

  private static void write(Handle handle, Registration registration) {
    handle
        .createUpdate(
            """
            MERGE INTO registration (id, account, way, step, started_at, paused)
            VALUES (:id, 1, :way, :step, :startedAt, :paused)
            """)
        .bind("id", registration.id())
        .bind("way", registration.way())
        .bind("step", registration.step())
        .bind("startedAt", registration.startedAt())
        .bind("paused", registration.paused())
        .execute();
  }

  private static void writeAnswers(
      Handle handle, Registration registration, Map<Field, String> known) {
    for (Field field : Field.values()) {
      Optional<String> answer = registration.answer(field);
      if (!answer.equals(Optional.ofNullable(known.get(field)))) {
        writeAnswer(handle, registration.id(), field, answer);
      }
    }
  }

  private static void writeAnswer(
      Handle handle, String registration, Field field, Optional<String> answer) {
    String change =
        answer.isPresent()
            ? "MERGE INTO answer (registration, field, answer) VALUES (:registration, :field,"
                + " :answer)"
            : "DELETE FROM answer WHERE registration = :registration AND field = :field";
    var update =
        handle.createUpdate(change).bind("registration", registration).bind("field", field);
    answer.ifPresent(text -> update.bind("answer", text));
    update.execute();
  }
}
