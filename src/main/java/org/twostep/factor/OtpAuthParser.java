package org.twostep.factor;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/**
 * Reads the text of a QR code. Order, case and what is left out do not matter; what asks for codes
 * that {@link Totp} does not make is refused, as its codes would never be right.
 */
final class OtpAuthParser {
  private static final Pattern WHOLE =
      Pattern.compile(
          "otpauth://([^/?#]+)/?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final String ALGORITHM = "SHA1";

  private OtpAuthParser() {}

  /** A part that is not percent-encoded UTF-8, or a parameter that comes twice. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
  }

  static Entry<OtpAuthUri> parse(String text) {
    Matcher parts = WHOLE.matcher(text.strip());
    if (!parts.matches()) {
      return Entry.refused(Reason.OTPAUTH_OTHER);
    }
    if (!parts.group(1).equalsIgnoreCase("totp")) {
      return Entry.refused(Reason.OTPAUTH_TYPE);
    }
    try {
      String label = decoded(parts.group(2)).strip();
      Map<String, String> parameters = parameters(Objects.requireNonNullElse(parts.group(3), ""));
      return otherKind(parameters).orElseGet(() -> read(label, parameters));
    } catch (Broken _) {
      return Entry.refused(Reason.OTPAUTH_BROKEN);
    }
  }

  private static Optional<Entry<OtpAuthUri>> otherKind(Map<String, String> parameters) {
    String algorithm = parameters.getOrDefault("algorithm", ALGORITHM);
    String digits = parameters.getOrDefault("digits", String.valueOf(OneTimeCode.LENGTH));
    String period = parameters.getOrDefault("period", String.valueOf(Totp.STEP.toSeconds()));
    if (!algorithm.equalsIgnoreCase(ALGORITHM)) {
      return Optional.of(Entry.refused(Reason.OTPAUTH_ALGORITHM, algorithm));
    }
    if (!digits.equals(String.valueOf(OneTimeCode.LENGTH))) {
      return Optional.of(Entry.refused(Reason.OTPAUTH_DIGITS, digits));
    }
    if (!period.equals(String.valueOf(Totp.STEP.toSeconds()))) {
      return Optional.of(Entry.refused(Reason.OTPAUTH_PERIOD, period));
    }
    return Optional.empty();
  }

  private static Entry<OtpAuthUri> read(String label, Map<String, String> parameters) {
    int colon = label.indexOf(':');
    String before = label.substring(0, Math.max(colon, 0)).strip();
    String account = label.substring(colon + 1).strip();
    String named = parameters.getOrDefault("issuer", "").strip();
    String issuer = named.isEmpty() ? before : named;
    if (!OtpAuthUri.isName(issuer) || !OtpAuthUri.isName(account)) {
      return Entry.refused(Reason.OTPAUTH_BROKEN);
    }
    String secret = parameters.getOrDefault("secret", "");
    if (secret.isBlank()) {
      return Entry.refused(Reason.OTPAUTH_NO_KEY);
    }
    return TotpKey.parse(secret)
        .fold(
            key -> Entry.accepted(new OtpAuthUri(issuer, account, key)),
            refused -> new Entry.Refused<>(refused.reason(), refused.figures()));
  }

  private static Map<String, String> parameters(String query) throws Broken {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = decoded(pair.substring(equals + 1).replace('+', ' '));
        if (parameters.put(name, value) != null) {
          throw new Broken();
        }
      }
    }
    return parameters;
  }

  /** Strict: {@link java.net.URLDecoder} puts a replacement where it cannot read. */
  private static String decoded(String encoded) throws Broken {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      byte[] given = encoded(encoded);
      for (int i = 0; i < given.length; i++) {
        if (given[i] == '%') {
          bytes.write(hexadecimal(given, i + 1));
          i += 2;
        } else {
          bytes.write(given[i]);
        }
      }
      ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
    } catch (CharacterCodingException | IllegalArgumentException _) {
      throw new Broken();
    }
  }

  private static byte[] encoded(String text) throws CharacterCodingException {
    ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    byte[] exact = new byte[bytes.remaining()];
    bytes.get(exact);
    return exact;
  }

  private static int hexadecimal(byte[] given, int from) {
    if (from + 2 > given.length) {
      throw new IllegalArgumentException("cut off");
    }
    return HexFormat.fromHexDigit(given[from]) << 4 | HexFormat.fromHexDigit(given[from + 1]);
  }
}
