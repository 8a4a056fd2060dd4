package org.twostep.place;

import java.time.Instant;

/** Where a sign-in came from, and when. */
public record Sighting(Place place, Instant at) {}
