package org.twostep.place;

/**
 * A place from which the customer usually signs in.
 *
 * @param id a name that no two trusted places of the customer share
 * @param place where it is, under the name that the customer gave it
 */
public record TrustedPlace(String id, Place place) {}
