package org.twostep.account;

import java.time.Instant;
import java.util.Optional;
import org.twostep.contact.Destination;

/**
 * The method that protects the account.
 *
 * @param to where codes for signing in go
 * @param askWhen the choice made on the full way; empty on the short one
 */
public record SecondFactor(Destination to, Optional<AskWhen> askWhen, Instant since) {}
