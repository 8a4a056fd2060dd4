package org.twostep.place;

/**
 * A point on the Earth with what people call it.
 *
 * @param name for example {@code Portland, Oregon}; the coordinates where it has no better one
 */
public record Place(String name, Coordinates at) {
  /**
   * @throws IllegalArgumentException where the name is blank
   */
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place has a name");
    }
  }

  /** A point that has no name but its coordinates. */
  public static Place unnamed(Coordinates at) {
    return new Place(at.display(), at);
  }

  /** The way along the great circle, in kilometers. */
  public double kilometersTo(Place other) {
    return at.kilometersTo(other.at);
  }
}
