package org.twostep.ui.location;

import org.twostep.place.Coordinates;

/**
 * Points of the Earth on a map of this size, in pixels. Meridians and parallels are straight and
 * evenly spaced; what lies south of the inhabited lands is left out.
 */
record Projection(double width, double height) {
  private static final double WEST = -180;
  private static final double NORTH = 84;
  private static final double SOUTH = -58;
  private static final double AROUND = 360;

  /** How high a map of this width is. */
  static double height(double width) {
    return width * (NORTH - SOUTH) / AROUND;
  }

  double x(double longitude) {
    return (longitude - WEST) / AROUND * width;
  }

  double y(double latitude) {
    return (NORTH - latitude) / (NORTH - SOUTH) * height;
  }

  /** The point at this place of the map; beyond its edge, the nearest on the edge. */
  Coordinates point(double x, double y) {
    var across = Math.clamp(x / width, 0, 1);
    var down = Math.clamp(y / height, 0, 1);
    return new Coordinates(NORTH - down * (NORTH - SOUTH), WEST + across * AROUND);
  }
}
