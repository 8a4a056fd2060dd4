package org.twostep.ui.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.twostep.account.Activity;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;

/** Says what happened, when, and where. Names in it come from people, and may be in any script. */
public record ActivityWords(Sentences sentences, TimeWords times, Ticker ticker) {
  String what(Activity entry) {
    return Wrappable.text(sentences.activity(entry));
  }

  /** The device, the place, or both; empty where neither is known. */
  String where(Activity entry) {
    return Wrappable.text(
        Stream.of(sentences.computer(entry.device()), entry.place())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(" · ")));
  }

  /** For example "9:41 AM". */
  String time(Activity entry) {
    return times.time(entry.at());
  }

  /** For example "Today, 23 November 2026". */
  String day(Activity entry) {
    LocalDate day = times.day(entry.at());
    LocalDate today = times.day(now());
    String date = times.fullDate(entry.at());
    if (day.equals(today)) {
      return sentences.text("history.today", date);
    }
    return day.equals(today.minusDays(1)) ? sentences.text("history.yesterday", date) : date;
  }

  boolean isSameDay(Activity one, Activity other) {
    return times.day(one.at()).equals(times.day(other.at()));
  }

  /** The whole row in sentences, for those who hear it. */
  String spoken(Activity entry) {
    String where = where(entry);
    return where.isEmpty()
        ? sentences.text("history.row", what(entry), day(entry), time(entry))
        : sentences.text("history.row.seen", what(entry), day(entry), time(entry), where);
  }

  /** Changes when the days have to be said anew. */
  ObservableValue<LocalDate> today() {
    return ticker.nowProperty().map(times::day);
  }

  private Instant now() {
    return ticker.nowProperty().get();
  }
}
