package org.twostep.message;

import java.time.Instant;
import java.util.Optional;
import org.twostep.contact.Destination;

/**
 * A message from the brokerage.
 *
 * @param id names the message once and for all, so that it is never delivered twice
 * @param subject the heading; a text message does not show it
 * @param about the registration that a prompt asks about; empty for other messages
 */
public record Message(
    String id,
    Destination to,
    String subject,
    String body,
    Optional<String> about,
    Instant sentAt) {}
