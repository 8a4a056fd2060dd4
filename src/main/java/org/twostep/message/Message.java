package org.twostep.message;

import java.time.Instant;
import java.util.Optional;
import org.twostep.contact.Destination;

/**
 * A message on its way to the customer.
 *
 * @param id names the message once and for all, so that it is never delivered twice
 * @param subject the heading; a text message does not show it
 * @param about the registration that a prompt asks about; empty for other messages
 * @param sender whom it claims to be from; empty where it is from the brokerage
 */
public record Message(
    String id,
    Destination to,
    String subject,
    String body,
    Optional<String> about,
    Optional<String> sender,
    Instant sentAt) {

  /** A message from the brokerage. */
  public Message(
      String id,
      Destination to,
      String subject,
      String body,
      Optional<String> about,
      Instant sentAt) {
    this(id, to, subject, body, about, Optional.empty(), sentAt);
  }
}
