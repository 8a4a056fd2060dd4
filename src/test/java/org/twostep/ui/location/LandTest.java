package org.twostep.ui.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.place.Cities;
import org.twostep.place.Coordinates;

/** The drawn outlines, and how points come to the map and back. */
class LandTest {
  private static final Projection MAP = new Projection(720, Projection.height(720));
  private static final List<Land.Outline> LAND = Land.read();

  /** By the even-odd rule, as it is filled. */
  private static boolean isLand(double longitude, double latitude) {
    var crossings = 0;
    for (var outline : LAND) {
      var corners = outline.corners();
      for (var i = 0; i < corners.size(); i++) {
        var a = corners.get(i);
        var b = corners.get((i + 1) % corners.size());
        if (a.getY() > latitude != b.getY() > latitude
            && longitude
                < a.getX()
                    + (latitude - a.getY()) / (b.getY() - a.getY()) * (b.getX() - a.getX())) {
          crossings++;
        }
      }
    }
    return crossings % 2 == 1;
  }

  @Test
  void everyOutlineIsAnAreaOfTheEarth() {
    assertTrue(LAND.size() > 30);
    for (var outline : LAND) {
      assertTrue(outline.corners().size() >= 3);
      for (var corner : outline.corners()) {
        assertTrue(Math.abs(corner.getX()) <= 180 && Math.abs(corner.getY()) <= 90);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Denver, Colorado",
        "Mexico City, Mexico",
        "Bogotá, Colombia",
        "Johannesburg, South Africa",
        "Nairobi, Kenya",
        "Madrid, Spain",
        "Paris, France",
        "Warsaw, Poland",
        "Kyiv, Ukraine",
        "Delhi, India",
        "Reykjavik, Iceland"
      })
  void inlandCitiesLieOnLand(String name) {
    var at = Cities.named(name).orElseThrow().at();
    assertTrue(isLand(at.longitude(), at.latitude()));
  }

  @ParameterizedTest
  @CsvSource({"-40, 30", "-140, 0", "75, -20", "51, 41", "5, 38", "-90, 25", "36, 43", "0, -50"})
  void seasAreWater(double longitude, double latitude) {
    assertTrue(!isLand(longitude, latitude));
  }

  @Test
  void everyCityIsOnTheMap() {
    for (var city : Cities.all()) {
      assertTrue(MAP.y(city.at().latitude()) > 0 && MAP.y(city.at().latitude()) < MAP.height());
    }
  }

  @Test
  void aPointOfTheMapComesBackWhereItWas() {
    Seeded.runs(
        2000,
        random -> {
          var x = random.nextDouble(1, MAP.width());
          var y = random.nextDouble(MAP.height());
          var point = MAP.point(x, y);
          assertEquals(x, MAP.x(point.longitude()), 0.001);
          assertEquals(y, MAP.y(point.latitude()), 0.001);
        });
  }

  @Test
  void beyondTheEdgeIsTheEdge() {
    assertEquals(new Coordinates(84, 180), MAP.point(10_000, -10_000));
    assertEquals(new Coordinates(-58, -180), MAP.point(-1, 1e9));
  }
}
