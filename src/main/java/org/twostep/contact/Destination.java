package org.twostep.contact;

/** Where a message goes. Two destinations are the same place when they are equal. */
public sealed interface Destination permits PhoneNumber, EmailAddress, AccountPrompt {
  Channel channel();

  /** The normal form, as the carrier uses and the store keeps it. */
  String address();

  /** As a person writes it. */
  String display();

  /** Enough for its owner to recognise, too little for anyone else. */
  String masked();

  /** Rebuilds a destination from its normal form. */
  static Destination of(Channel channel, String address) {
    return switch (channel) {
      case TEXT_MESSAGE -> new PhoneNumber(address);
      case EMAIL -> new EmailAddress(address);
      case PROMPT -> new AccountPrompt();
    };
  }
}
