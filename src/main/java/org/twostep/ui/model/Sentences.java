package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.entry.Refusal;
import org.twostep.ui.fx.Messages;

/** Puts refusals, spans and points of time into words. */
public final class Sentences {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Messages messages;
  private final ZoneId zone;
  private final DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /** @param zone where the customer lives */
  public Sentences(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  public String text(String key, Object... args) {
    return messages.text(key, args);
  }

  /** What is wrong and what to do about it. */
  public String refusal(Refusal refusal) {
    Object[] figures =
        refusal.figures().stream()
            .map(figure -> figure instanceof Duration left ? duration(left) : figure)
            .toArray();
    return messages.text(refusal.reason().key(), figures);
  }

  /** Where a code went, for example "We sent a 6-digit code by text message to (503) •••-••42." */
  public String codeSentTo(Destination to) {
    return messages.text("code.sent." + key(to.channel()), to.masked());
  }

  /** The name of a way to receive codes, for example "Text message". */
  public String channel(Channel channel) {
    return messages.text("channel." + key(channel));
  }

  /** The name of an enum value as message keys spell it. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For example "22 seconds" or "4 minutes"; begun seconds count. */
  public String duration(Duration duration) {
    long seconds = wholeSeconds(duration);
    long minutes = Math.ceilDiv(seconds, SECONDS_PER_MINUTE);
    return seconds <= SECONDS_PER_MINUTE
        ? messages.text("time.seconds", seconds)
        : messages.text("time.minutes", minutes);
  }

  /** For example "9 min 34 s". */
  public String shortDuration(Duration duration) {
    long seconds = wholeSeconds(duration);
    return seconds < SECONDS_PER_MINUTE
        ? messages.text("time.short-seconds", seconds)
        : messages.text(
            "time.short-minutes", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
  }

  /** For example "0:22". */
  public String countdown(Duration duration) {
    long seconds = wholeSeconds(duration);
    return "%d:%02d".formatted(seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
  }

  /** For example "Today 09:41" or "14 March 2026". */
  public String when(Instant instant, Instant now) {
    ZonedDateTime at = instant.atZone(zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    return at.toLocalDate().equals(today)
        ? messages.text("time.today", time.format(at))
        : date(instant);
  }

  /** For example "14 March 2026". */
  public String date(Instant instant) {
    return date.format(instant.atZone(zone));
  }

  private static long wholeSeconds(Duration duration) {
    Duration left = duration.isNegative() ? Duration.ZERO : duration;
    return left.toSeconds() + (left.toNanosPart() > 0 ? 1 : 0);
  }
}
