package org.twostep.message;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.factor.CodeDesk.Parcel;
import org.twostep.factor.OneTimeCode;

/** Words every message the brokerage sends. */
public final class Letters {
  /** What every confirmation link starts with; the token follows. */
  public static final String LINK = "https://fernhill.example/confirm/";

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
    REGISTRATION_DENIED,
    REGISTRATION_DROPPED,
    PASSWORD_CHANGED;

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

  /** A notice that something about the account changed, to each of {@code all}. */
  public List<Message> notices(List<Destination> all, Notice notice, Instant now) {
    return all.stream().map(to -> notice(to, notice, now)).toList();
  }

  private Message notice(Destination to, Notice notice, Instant now) {
    String subject = text(notice.key() + ".subject");
    return new Message(ids.get(), to, subject, text(notice.key()), Optional.empty(), now);
  }

  /** The prompt that asks to approve the registration {@code about}. */
  public Message approval(String about, Destination method, Instant now) {
    String channel = text("prompt.channel." + method.channel().name().toLowerCase(Locale.ROOT));
    String body = text("prompt.approve", channel, method.masked());
    String subject = text("prompt.approve.subject");
    return new Message(ids.get(), new AccountPrompt(), subject, body, Optional.of(about), now);
  }

  private String text(String key, Object... figures) {
    return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(figures);
  }
}
