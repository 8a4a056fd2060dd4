package org.twostep.ui.location;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/**
 * The outlines of land and of the largest lake, drawn by hand and roughly, from {@code land.txt}
 * beside this class.
 */
final class Land {
  private static final String FILE = "land.txt";

  private Land() {}

  /** One closed outline; across is the longitude, up the latitude, in degrees. */
  record Outline(List<Point2D> corners) {}

  /** Every outline; one that lies within another is a lake. */
  static List<Outline> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Land.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Land::outline)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(String line) {
    return new Outline(Stream.of(line.split(", ")).map(Land::corner).toList());
  }

  private static Point2D corner(String pair) {
    var figures = pair.split(" ");
    return new Point2D(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
  }
}
