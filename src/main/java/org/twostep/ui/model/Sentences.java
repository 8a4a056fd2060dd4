package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.contact.Destination;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.proof.RecoveryProof;
import org.twostep.trouble.Stranger;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Computer;

/** Puts refusals, spans and points of time into words. */
public final class Sentences {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HOUR = 60;
  private static final int HOURS_PER_DAY = 24;

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

  /** What a factor is called: its own name, where its codes go, or its kind. */
  public String factor(SecondFactor factor) {
    if (!factor.name().isEmpty()) {
      return factor.name();
    }
    return factor.method().destination().map(this::masked).orElseGet(() -> kind(factor.kind()));
  }

  /** The name of a kind of second factor, for example "Authenticator app". */
  public String kind(Method.Kind kind) {
    return messages.text("factor.kind." + key(kind));
  }

  /** What the customer calls a computer, for example "your own computer". */
  public String computer(String device) {
    if (device.equals(Stranger.DEVICE)) {
      return messages.text("devices.computer.stranger");
    }
    return Computer.named(device)
        .map(computer -> messages.text("devices.computer." + key(computer)))
        .orElse(device);
  }

  /** What happened, for example "Way to sign in added: Authenticator app". */
  public String activity(Activity entry) {
    return messages.text("activity." + key(entry.kind()), detail(entry));
  }

  /** A detail that names one of our values, in words; every other as it was kept. */
  private String detail(Activity entry) {
    String kept = entry.detail();
    return switch (entry.kind()) {
      case DEVICE_TRUSTED, DEVICE_REVOKED -> computer(kept);
      case ASK_WHEN_CHANGED -> Look.named(AskWhen.values(), kept).map(this::askWhen).orElse(kept);
      case FACTOR_ADDED,
          FACTOR_REPLACED,
          FACTOR_REMOVED,
          FACTOR_DEFAULT,
          TWO_FACTOR_ON,
          TWO_FACTOR_OFF,
          CODE_REFUSED ->
          RecoveryProof.DETAIL.equals(kept)
              ? messages.text("factor.recovery-code")
              : Look.named(Method.Kind.values(), kept).map(this::kind).orElse(kept);
      default -> kept;
    };
  }

  /** The name of a rule about when a code is asked for, for example "Time-Based". */
  public String askWhen(AskWhen rule) {
    return messages.text("ask-when." + key(rule));
  }

  /** The name of an enum value as message keys spell it. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For example "22 seconds", "4 minutes", "3 hours" or "30 days"; what has begun counts. */
  public String duration(Duration duration) {
    long seconds = wholeSeconds(duration);
    long minutes = Math.ceilDiv(seconds, SECONDS_PER_MINUTE);
    long hours = Math.ceilDiv(minutes, MINUTES_PER_HOUR);
    if (seconds <= SECONDS_PER_MINUTE) {
      return messages.text("time.words.seconds", seconds);
    }
    if (minutes < MINUTES_PER_HOUR) {
      return messages.text("time.words.minutes", minutes);
    }
    return hours <= HOURS_PER_DAY
        ? messages.text("time.words.hours", hours)
        : messages.text("time.words.days", Math.ceilDiv(hours, HOURS_PER_DAY));
  }

  /** How long nothing that is entered is looked at; empty where it is. */
  public Optional<String> wait(AttemptLimit tries, Instant now) {
    return tries.waitLeft(now).map(left -> messages.text("code.try-again-in", duration(left)));
  }

  /** Why nothing that is entered is looked at now, or ever again; empty where it is. */
  public Optional<String> closed(AttemptLimit tries, Instant now) {
    return tries.isOff() ? Optional.of(messages.text(Reason.METHOD_OFF.key())) : wait(tries, now);
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
