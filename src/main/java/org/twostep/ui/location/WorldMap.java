package org.twostep.ui.location;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.SVGPath;
import org.twostep.place.Cities;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;

/**
 * A small map of the world with the cities, a pin where the customer is, and a ring where she seems
 * to be when that is elsewhere. It is as high as its width asks for. A click chooses a point; with
 * keys the same is done by the list of cities beside it, so the map is one picture to them.
 */
public final class WorldMap extends Region {
  private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
  private static final double CITY_RADIUS = 1.6;
  private static final double RING_RADIUS = 5;

  /** A drop whose tip is at the origin. */
  private static final String PIN =
      "M0 0C-1.500-5-6-8-6-12.500A6 6 0 1 1 6-12.500C6-8 1.500-5 0 0ZM-2.200-12.500A2.200 2.200 0 1"
          + " 0 2.200-12.500A2.200 2.200 0 1 0-2.200-12.500Z";

  private final List<Land.Outline> outlines = Land.read();
  private final Path land = new Path();
  private final List<Circle> dots = Cities.all().stream().map(_ -> dot()).toList();
  private final SVGPath pin = new SVGPath();
  private final Circle ring = new Circle(RING_RADIUS);
  private Coordinates here = Cities.home().at();
  private Optional<Coordinates> seen = Optional.empty();
  private Consumer<Coordinates> onChosen = _ -> {};

  public WorldMap() {
    getStyleClass().add("world-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    land.getStyleClass().add("world-land");
    land.setFillRule(FillRule.EVEN_ODD);
    pin.getStyleClass().add("world-pin");
    pin.setContent(PIN);
    pin.setFillRule(FillRule.EVEN_ODD);
    ring.getStyleClass().add("world-ring");
    Stream.concat(Stream.of(land, ring, pin), dots.stream()).forEach(this::still);
    getChildren().add(land);
    getChildren().addAll(dots);
    getChildren().addAll(ring, pin);
    setOnMouseClicked(this::onClick);
  }

  private static Circle dot() {
    var dot = new Circle(CITY_RADIUS);
    dot.getStyleClass().add("world-city");
    return dot;
  }

  /** The map does the layout and hears the mouse; its parts do neither. */
  private void still(Node part) {
    part.setManaged(false);
    part.setMouseTransparent(true);
  }

  /** Shows where the customer is, and where she seems to be. */
  void show(Place at, Optional<Place> seems) {
    here = at.at();
    seen = seems.filter(place -> !place.equals(at)).map(Place::at);
    pin.pseudoClassStateChanged(HIDDEN, seems.isEmpty());
    requestLayout();
  }

  /** Hears of the point that was clicked. */
  void setOnChosen(Consumer<Coordinates> listener) {
    onChosen = listener;
  }

  private void onClick(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY) {
      onChosen.accept(projection().point(click.getX(), click.getY()));
    }
  }

  private Projection projection() {
    return new Projection(getWidth(), getHeight());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(Projection.height(width < 0 ? prefWidth(-1) : width));
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var projection = projection();
    land.getElements().setAll(outlines.stream().flatMap(o -> drawn(o, projection)).toList());
    for (var i = 0; i < dots.size(); i++) {
      put(dots.get(i), Cities.all().get(i).at(), projection);
    }
    put(pin, here, projection);
    seen.ifPresent(at -> put(ring, at, projection));
    ring.setVisible(seen.isPresent());
  }

  private static void put(Node mark, Coordinates at, Projection projection) {
    mark.setLayoutX(projection.x(at.longitude()));
    mark.setLayoutY(projection.y(at.latitude()));
  }

  private static Stream<PathElement> drawn(Land.Outline outline, Projection projection) {
    var corners = outline.corners();
    var first = corners.getFirst();
    var lines =
        corners.stream()
            .skip(1)
            .map(c -> new LineTo(projection.x(c.getX()), projection.y(c.getY())));
    return Stream.concat(
        Stream.of(new MoveTo(projection.x(first.getX()), projection.y(first.getY()))),
        Stream.concat(lines, Stream.of(new ClosePath())));
  }
}
