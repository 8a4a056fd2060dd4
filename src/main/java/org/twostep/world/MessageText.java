package org.twostep.world;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a device finds in a message, as real phones and mail programs do. */
public final class MessageText {
  private static final Pattern CODE = Pattern.compile("^(\\d{3}) (\\d{3}) ");
  private static final Pattern LINK =
      Pattern.compile("https://fernhill\\.example/confirm/([A-Za-z0-9_-]+)");

  private MessageText() {}

  /** The six digits of the code in a message, without the gap. */
  public static Optional<String> code(String body) {
    Matcher matcher = CODE.matcher(body);
    return matcher.find() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
  }

  /** The token of the confirmation link in a message. */
  public static Optional<String> linkToken(String body) {
    Matcher matcher = LINK.matcher(body);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
