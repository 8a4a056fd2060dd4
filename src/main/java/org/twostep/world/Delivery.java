package org.twostep.world;

import java.time.Instant;
import org.twostep.message.Message;

/** A message that has arrived. */
public record Delivery(Message message, Folder folder, Instant arrivedAt, boolean read) {}
