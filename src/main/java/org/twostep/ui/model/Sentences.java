package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.entry.Refusal;
import org.twostep.ui.fx.Messages;

/** Puts refusals, spans and points of time into words. */
public final class Sentences {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Messages messages;
  private final TimeWords words;

  public Sentences(Messages messages, TimeWords words) {
    this.messages = messages;
    this.words = words;
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
    return messages.text("code.sent." + key(to.channel()), masked(to));
  }

  /** Enough of a destination to recognise it, and never broken over two lines. */
  public String masked(Destination to) {
    return to.masked().replace(' ', '\u00a0');
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
        ? messages.text("time.words.seconds", seconds)
        : messages.text("time.words.minutes", minutes);
  }

  /** For example "9 min 34 s"; begun seconds count. */
  public String shortDuration(Duration duration) {
    return words.length(Duration.ofSeconds(wholeSeconds(duration)));
  }

  /** For example "0:22". */
  public String countdown(Duration duration) {
    long seconds = wholeSeconds(duration);
    return "%d:%02d".formatted(seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
  }

  /** For example "Today, 9:41 AM" or "14 March 2026". */
  public String when(Instant instant, Instant now) {
    return words.day(instant).equals(words.day(now))
        ? messages.text("time.today", words.moment(instant, now))
        : date(instant);
  }

  /** For example "14 March 2026". */
  public String date(Instant instant) {
    return words.fullDate(instant);
  }

  private static long wholeSeconds(Duration duration) {
    Duration left = duration.isNegative() ? Duration.ZERO : duration;
    return left.toSeconds() + (left.toNanosPart() > 0 ? 1 : 0);
  }
}
