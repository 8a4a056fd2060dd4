package org.twostep.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The cities that can be chosen as a place, from {@code cities.csv} beside this class. */
public final class Cities {
  private static final String FILE = "cities.csv";
  private static final List<Place> ALL = read();

  private Cities() {}

  /** Every city, in the order of its name. */
  public static List<Place> all() {
    return ALL;
  }

  /** Where the practice customer lives. */
  public static Place home() {
    return known("Portland, Oregon");
  }

  /** Where the exit of the practice customer's VPN stands, far from home. */
  public static Place vpnExit() {
    return known("Reykjavik, Iceland");
  }

  private static Place known(String name) {
    return named(name).orElseThrow();
  }

  /** The city with exactly this name, for example {@code Portland, Oregon}. */
  public static Optional<Place> named(String name) {
    return ALL.stream().filter(city -> city.name().equals(name)).findFirst();
  }

  /** The city that is the fewest kilometers away. */
  public static Place nearest(Coordinates at) {
    return ALL.stream()
        .min(Comparator.comparingDouble(city -> city.at().kilometersTo(at)))
        .orElseThrow();
  }

  private static List<Place> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Cities.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1) // the names of the columns
          .map(Cities::city)
          .sorted(Comparator.comparing(Place::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Place city(String line) {
    String[] columns = line.split(",", -1);
    Coordinates at =
        new Coordinates(Double.parseDouble(columns[2]), Double.parseDouble(columns[3]));
    String region = columns[1].isEmpty() ? "" : ", " + columns[1];
    return new Place(columns[0] + region, at);
  }
}
