package org.twostep.world;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twostep.message.Letters;
import org.twostep.message.Message;

/** What a device finds in a message, as real phones and mail programs do. */
public final class MessageText {
  private static final Pattern CODE = Pattern.compile("^(\\d{3}) (\\d{3}) ");

  private MessageText() {}

  /**
   * A link in a message.
   *
   * @param token names what it is about; in links of the brokerage nobody can guess it
   */
  public record Link(Kind kind, String token) {
    /** What following a link does. */
    public enum Kind {
      /** Confirms an e-mail address. */
      CONFIRM(Letters.LINK),
      /** "This wasn't me": stops a change. */
      NOT_ME(Letters.NOT_ME),
      /** Leads to some other site than the brokerage's; the token is its address. */
      ELSEWHERE("https://", "([a-z0-9.-]+\\.example(?:/[a-z0-9/-]*)?)(?![\\w-]|\\.\\w)");

      private final String start;
      private final Pattern pattern;

      Kind(String start) {
        this(start, "([A-Za-z0-9_-]+)");
      }

      Kind(String start, String token) {
        this.start = start;
        this.pattern = Pattern.compile(Pattern.quote(start) + token);
      }

      private Optional<Link> in(String body) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? Optional.of(new Link(this, matcher.group(1))) : Optional.empty();
      }
    }

    /** The whole of it, as it stands in the message. */
    public String address() {
      return kind.start + token;
    }

    /** What stands before it in a message that it was found in. */
    public String before(String body) {
      return body.substring(0, body.indexOf(address())).strip();
    }

    /** What stands after it in a message that it was found in. */
    public String after(String body) {
      return body.substring(body.indexOf(address()) + address().length()).strip();
    }

    /** Hides the token, which works like a key. */
    @Override
    public String toString() {
      return "Link[" + kind + "]";
    }
  }

  /** The six digits of the code in a message, without the gap. */
  public static Optional<String> code(String body) {
    Matcher matcher = CODE.matcher(body);
    return matcher.find() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
  }

  /** The brokerage's link in a message. */
  public static Optional<Link> link(String body) {
    return Stream.of(Link.Kind.CONFIRM, Link.Kind.NOT_ME)
        .flatMap(kind -> kind.in(body).stream())
        .findFirst();
  }

  /** The link in a message: the brokerage's in one of its own, somebody else's in any other. */
  public static Optional<Link> link(Message message) {
    return message.sender().isPresent()
        ? Link.Kind.ELSEWHERE.in(message.body())
        : link(message.body());
  }

  /**
   * The first paragraph of a message. What comes after it is for machines, or to be read with care:
   * the line that binds a code to its site, and links.
   */
  public static String beginning(String body) {
    return body.strip().split("\n\\s*\n", 2)[0];
  }
}
