package org.twostep.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/**
 * An e-mail address, in the form that web pages accept (WHATWG HTML, "valid e-mail address"), with
 * the domain in lower case and at least one dot in it.
 */
public record EmailAddress(String address) implements Destination {
  /** The longest address that mail systems carry (RFC 5321, 4.5.3.1.3, less the brackets). */
  public static final int MAX_LENGTH = 254;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+");
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");
  private static final Pattern DOMAIN_CHARACTERS = Pattern.compile("[A-Za-z0-9.-]*");

  /** Reads what a person typed; spaces around it do not matter. */
  public static Entry<EmailAddress> parse(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return Entry.refused(Reason.EMAIL_EMPTY);
    }
    if (text.length() > MAX_LENGTH) {
      return Entry.refused(Reason.EMAIL_TOO_LONG);
    }
    if (text.codePoints().anyMatch(Character::isWhitespace)) {
      return Entry.refused(Reason.EMAIL_SPACE);
    }
    int at = text.lastIndexOf('@');
    return at < 0
        ? Entry.refused(Reason.EMAIL_NO_AT)
        : parseParts(text.substring(0, at), text.substring(at + 1));
  }

  private static Entry<EmailAddress> parseParts(String name, String domain) {
    if (name.isEmpty()) {
      return Entry.refused(Reason.EMAIL_NO_NAME);
    }
    if (!NAME.matcher(name).matches() || !DOMAIN_CHARACTERS.matcher(domain).matches()) {
      return Entry.refused(Reason.EMAIL_CHARACTERS);
    }
    if (!DOMAIN.matcher(domain).matches()) {
      return Entry.refused(Reason.EMAIL_NO_DOMAIN);
    }
    return Entry.accepted(new EmailAddress(name + '@' + domain.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public String display() {
    return address;
  }

  /** The first letter and the domain, for example {@code m•••@example.com}. */
  @Override
  public String masked() {
    return address.charAt(0) + "•••" + address.substring(address.lastIndexOf('@'));
  }
}
