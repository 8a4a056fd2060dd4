package org.twostep.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.twostep.entry.Entry;

/**
 * What the QR code of an authenticator app says: whose codes they are and from which key (Key URI
 * Format of the Google Authenticator project).
 *
 * @param issuer who looks at the codes, such as the brokerage; empty where it is not said
 * @param account whose codes they are; empty where it is not said
 */
public record OtpAuthUri(String issuer, String account, TotpKey key) {
  /** The longest name of an issuer or account. */
  public static final int MOST_NAME = 200;

  /** Names have no colon: it divides them. */
  public OtpAuthUri {
    if (!isName(issuer) || !isName(account)) {
      throw new IllegalArgumentException("a name is short and has no colon or control character");
    }
  }

  /** Reads the text of a QR code. */
  public static Entry<OtpAuthUri> parse(String text) {
    return OtpAuthParser.parse(text);
  }

  /** The text for the QR code. */
  public String text() {
    String label = issuer.isEmpty() ? encoded(account) : encoded(issuer) + ':' + encoded(account);
    String named = issuer.isEmpty() ? "" : "&issuer=" + encoded(issuer);
    return "otpauth://totp/%s?secret=%s%s&algorithm=SHA1&digits=%d&period=%d"
        .formatted(label, key.base32(), named, OneTimeCode.LENGTH, Totp.STEP.toSeconds());
  }

  /** What a person typed, as a name: signs that no name has become spaces, and it has an end. */
  public static String nameOf(String typed) {
    String signs =
        typed
            .codePoints()
            .map(c -> isName(Character.toString(c)) ? c : ' ')
            .limit(MOST_NAME / 2) // two units at most each
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return signs.strip().replaceAll("\\s+", " ");
  }

  static boolean isName(String name) {
    return name.length() <= MOST_NAME
        && name.indexOf(':') < 0
        && name.chars().noneMatch(Character::isISOControl)
        && StandardCharsets.UTF_8.newEncoder().canEncode(name);
  }

  /** Percent-encoded but for unreserved characters (RFC 3986, sections 2.1 and 2.3). */
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
