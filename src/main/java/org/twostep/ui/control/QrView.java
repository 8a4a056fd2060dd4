package org.twostep.ui.control;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.twostep.qr.QrCode;

/**
 * A QR code with its light border, dark on white in every colour scheme, as cameras want it. A
 * square of it is always a whole number of pixels, so that its edges stay sharp. What it is for is
 * said from outside, as its accessible text.
 */
public class QrView extends Region {
  /** The least width of one square, in pixels. */
  private static final double LEAST = 4;

  private final ObjectProperty<Optional<QrCode>> code =
      new SimpleObjectProperty<>(this, "code", Optional.empty());
  private final SVGPath squares = new SVGPath();
  private final Scale scale = new Scale();

  public QrView() {
    getStyleClass().add("qr-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    squares.getStyleClass().add("qr-squares");
    squares.setManaged(false);
    squares.getTransforms().add(scale);
    getChildren().add(squares);
    code.subscribe(this::draw);
  }

  private void draw(Optional<QrCode> shown) {
    squares.setContent(shown.map(QrView::outline).orElse(""));
    requestLayout();
  }

  /** Each run of dark squares in a row as one box, a square being one unit. */
  private static String outline(QrCode code) {
    var path = new StringBuilder();
    for (int y = 0; y < code.size(); y++) {
      for (int x = 0; x < code.size(); x++) {
        int from = x;
        while (x < code.size() && code.dark(x, y)) {
          x++;
        }
        if (x > from) {
          path.append("M%d %dh%dv1h%dz".formatted(from, y, x - from, from - x));
        }
      }
    }
    return path.toString();
  }

  @Override
  protected void layoutChildren() {
    double pixels = renderScale();
    double room = Math.min(getWidth(), getHeight()) * pixels / squaresAlong();
    double size = Math.max(LEAST, Math.floor(room) / pixels);
    scale.setX(size);
    scale.setY(size);
    double drawn = size * (squaresAlong() - 2 * QrCode.QUIET_ZONE);
    squares.setLayoutX(snapPositionX((getWidth() - drawn) / 2));
    squares.setLayoutY(snapPositionY((getHeight() - drawn) / 2));
  }

  /** Pixels of the screen in one of the scene. */
  private double renderScale() {
    return Optional.ofNullable(getScene())
        .map(scene -> scene.getWindow())
        .map(Window::getRenderScaleX)
        .orElse(1.0);
  }

  private int squaresAlong() {
    return code.get().map(QrCode::size).orElse(0) + 2 * QrCode.QUIET_ZONE;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST * squaresAlong();
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST * squaresAlong();
  }

  /** What is shown; empty draws nothing. */
  public ObjectProperty<Optional<QrCode>> codeProperty() {
    return code;
  }

  public Optional<QrCode> getCode() {
    return code.get();
  }

  public void setCode(Optional<QrCode> value) {
    code.set(value);
  }
}
