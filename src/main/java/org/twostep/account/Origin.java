package org.twostep.account;

import java.util.Optional;
import org.twostep.place.Place;

/**
 * Where an action comes from, as far as the brokerage can tell.
 *
 * @param device the computer, as the customer calls it
 * @param place empty where the location is hidden
 */
public record Origin(String device, Optional<Place> place) {}
