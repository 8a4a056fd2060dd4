package org.twostep.message;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.CodeDesk.Parcel;
import org.twostep.factor.OneTimeCode;

/** Words every message the brokerage sends. */
public final class Letters {
  /** What every confirmation link starts with; the token follows. */
  public static final String LINK = "https://fernhill.example/confirm/";

  /** What the link "This wasn't me" of every notice starts with; the token follows. */
  public static final String NOT_ME = "https://fernhill.example/not-me/";

  private static final Pattern FIGURE = Pattern.compile("[0-9]{1,4}");

  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.twostep.message.letters", Locale.ENGLISH);
  private final Supplier<String> ids;

  /**
   * @param ids draws names that no two messages share
   */
  public Letters(Supplier<String> ids) {
    this.ids = ids;
  }

  /** The notices there are. Each goes to every address on file. */
  public enum Notice {
    TWO_FACTOR_ON,
    TWO_FACTOR_OFF,
    REGISTRATION_DENIED,
    REGISTRATION_DROPPED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    FACTOR_ADDED,
    FACTOR_REPLACED,
    FACTOR_REMOVED,
    /** Another factor is asked for first. */
    FACTOR_DEFAULT,
    DEVICE_TRUSTED,
    PLACE_ADDED,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    PHONE_CHANGED,
    EMAIL_CHANGED,
    ASK_WHEN_CHANGED,
    /** The password was right, but the place or the computer is new. */
    ALERT_SENT,
    /** The password was right, but nobody travels that fast. */
    JOURNEY_REFUSED,
    /** This wasn't me. */
    CHANGE_FROZEN;

    private String key() {
      return "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A message with a code: the code first, the brokerage named, and no link. The last line of a
   * text message binds the code to its site (the origin-bound one-time code format).
   */
  public Message code(Destination to, Parcel parcel, Instant now) {
    return switch (to) {
      case PhoneNumber _ -> message(to, "code.subject", "code.text", parcel, now);
      case EmailAddress _ -> message(to, "code.subject", "code.email", parcel, now);
      case AccountPrompt _ -> throw new IllegalArgumentException("a prompt carries no code");
    };
  }

  /** The message that confirms an e-mail address, by its code or by its link. */
  public Message confirmation(EmailAddress to, Parcel parcel, Instant now) {
    return message(to, "confirm.subject", "confirm.email", parcel, now);
  }

  private Message message(Destination to, String subject, String body, Parcel parcel, Instant now) {
    String digits = parcel.code().digits();
    int half = OneTimeCode.LENGTH / 2;
    String spaced = digits.substring(0, half) + ' ' + digits.substring(half);
    String newest = parcel.replacesEarlier() ? text("code.newest") + ' ' : "";
    String filled = text(body, spaced, digits, newest, LINK + parcel.linkToken());
    return new Message(ids.get(), to, text(subject), filled, Optional.empty(), now);
  }

  /**
   * A notice that something about the account changed, to each of {@code all}.
   *
   * @param detail completes the sentence; empty where it needs nothing or nothing is known
   * @param token for the link "This wasn't me"; empty where there is nothing to stop
   */
  public List<Message> notices(
      List<Destination> all, Notice notice, String detail, Optional<String> token, Instant now) {
    String subject = text(notice.key() + ".subject");
    String body = text(notice.key(), figure(detail), detail.isEmpty() ? 0 : 1);
    String stop = token.map(t -> text("notice.not-me", NOT_ME + t)).orElse("");
    return all.stream()
        .map(to -> new Message(ids.get(), to, subject, body + stop, Optional.empty(), now))
        .toList();
  }

  /** A detail that is the name of a kind, in words; a figure as a number; any other as it is. */
  private Object figure(String detail) {
    String key = "word." + detail.toLowerCase(Locale.ROOT).replace('_', '-');
    if (texts.containsKey(key)) {
      return texts.getString(key);
    }
    return FIGURE.matcher(detail).matches() ? Integer.valueOf(detail) : detail;
  }

  /** The request on the phone that asks for the two digits. */
  public Message phoneRequest(ApprovalRequest request, Instant now) {
    String key = "request." + request.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Message(
        ids.get(),
        new AccountPrompt(),
        text(key + ".subject"),
        text(key),
        Optional.of(request.id()),
        now);
  }

  /** The prompt that asks to approve the registration {@code about}. */
  public Message approval(
      String about, String method, Optional<? extends Destination> to, Instant now) {
    String name = text("prompt.method." + method.toLowerCase(Locale.ROOT));
    String body =
        to.map(place -> text("prompt.approve.to", name, place.masked()))
            .orElseGet(() -> text("prompt.approve", name));
    String subject = text("prompt.approve.subject");
    return new Message(ids.get(), new AccountPrompt(), subject, body, Optional.of(about), now);
  }

  private String text(String key, Object... figures) {
    return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(figures);
  }
}
