package org.twostep.account;

import java.util.Optional;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;

/** How a second factor works. */
public sealed interface Method {
  Kind kind();

  /** Where it sends something; empty where nothing is sent. */
  Optional<Destination> destination();

  /** The kinds of second factor there are. */
  enum Kind {
    TEXT_MESSAGE,
    EMAIL,
    /** Time-based codes of an authenticator app (RFC 6238). */
    AUTHENTICATOR,
    /** A request in the Fernhill app on the phone, answered with two digits. */
    APPROVAL;

    /** Whether a message with a code travels. */
    public boolean sendsCode() {
      return this == TEXT_MESSAGE || this == EMAIL;
    }

    /**
     * Whether it counts as stronger proof. Messages do not: they can be read by whoever takes over
     * the number or the mailbox (NIST SP 800-63B-4, 3.1.3.1 and 3.1.3.3).
     */
    public boolean isStrong() {
      return !sendsCode();
    }

    /** The kind that sends codes over a channel. */
    public static Kind of(Channel channel) {
      return switch (channel) {
        case TEXT_MESSAGE -> TEXT_MESSAGE;
        case EMAIL -> EMAIL;
        case PROMPT -> APPROVAL;
      };
    }
  }

  /** A code goes to a phone number or an e-mail address. */
  record CodeByMessage(Destination to) implements Method {
    public CodeByMessage {
      if (to.channel() == Channel.PROMPT) {
        throw new IllegalArgumentException("a prompt carries no code");
      }
    }

    @Override
    public Kind kind() {
      return Kind.of(to.channel());
    }

    @Override
    public Optional<Destination> destination() {
      return Optional.of(to);
    }
  }

  /**
   * A code of an authenticator app.
   *
   * @param sealedKey the key, sealed
   * @param lastStep the last time step that was accepted; it and those before are refused
   */
  record AuthenticatorApp(String sealedKey, long lastStep) implements Method {
    @Override
    public Kind kind() {
      return Kind.AUTHENTICATOR;
    }

    @Override
    public Optional<Destination> destination() {
      return Optional.empty();
    }
  }

  /** The Fernhill app on the customer's phone. */
  record PhoneApproval() implements Method {
    @Override
    public Kind kind() {
      return Kind.APPROVAL;
    }

    @Override
    public Optional<Destination> destination() {
      return Optional.empty();
    }
  }
}
