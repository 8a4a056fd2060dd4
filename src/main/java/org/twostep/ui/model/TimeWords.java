package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.twostep.ui.fx.Messages;

/** Moments in words, as the customer's devices show them. */
public final class TimeWords {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Messages messages;
  private final ZoneId zone;
  private final DateTimeFormatter clock;
  private final DateTimeFormatter time;
  private final DateTimeFormatter date;
  private final DateTimeFormatter fullDate;

  /**
   * @param zone where the customer lives
   */
  public TimeWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
    this.clock = formatter("time.pattern.clock");
    this.time = formatter("time.pattern.time");
    this.date = formatter("time.pattern.date");
    this.fullDate = formatter("time.pattern.full-date");
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(messages.text(key), messages.bundle().getLocale())
        .withZone(zone);
  }

  /** For a clock face, for example {@code 9:41}. */
  public String clock(Instant moment) {
    return clock.format(moment);
  }

  /** For example {@code 9:41 AM}. */
  public String time(Instant moment) {
    return time.format(moment);
  }

  /** For example {@code Monday 23 November}. */
  public String date(Instant moment) {
    return date.format(moment);
  }

  /** For example {@code 14 March 2026}. */
  public String fullDate(Instant moment) {
    return fullDate.format(moment);
  }

  /** When something happened, with its day unless that is today. */
  public String moment(Instant moment, Instant now) {
    var day = day(moment);
    var today = day(now);
    if (day.equals(today)) {
      return time.format(moment);
    }
    return day.equals(today.minusDays(1))
        ? messages.text("time.yesterday", time.format(moment))
        : messages.text("time.day", date.format(moment), time.format(moment));
  }

  /** How long ago it was, shortly: for example {@code now} or {@code 2 min}. */
  public String age(Instant moment, Instant now) {
    var passed = Duration.between(moment, now);
    if (passed.compareTo(MINUTE) < 0) {
      return messages.text("time.now");
    }
    return passed.compareTo(HOUR) < 0
        ? messages.text("time.minutes", passed.toMinutes())
        : moment(moment, now);
  }

  /** A length of time in its largest parts, for example {@code 1 h 10 min} or {@code 30 s}. */
  public String length(Duration length) {
    if (length.compareTo(MINUTE) < 0) {
      return messages.text("time.length.seconds", length.toSeconds());
    }
    return length.compareTo(HOUR) < 0
        ? messages.text("time.length.minutes", length.toMinutes(), length.toSecondsPart())
        : messages.text(
            "time.length.hours", Long.toString(length.toHours()), length.toMinutesPart());
  }

  /** The day a moment falls on where the customer lives. */
  public LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
