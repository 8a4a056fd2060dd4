package org.twostep.ui.enrolment;

import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.twostep.ui.fx.Lifecycle;

/** The request on the phone that is to become a way to sign in, as wherever a phone is asked. */
public final class PhoneRequestController {
  private final Function<Lifecycle, Parent> request;
  private final Lifecycle lifecycle;

  @FXML private VBox place;

  /**
   * @param request makes the view of the request
   */
  public PhoneRequestController(Function<Lifecycle, Parent> request, Lifecycle lifecycle) {
    this.request = request;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    place.getChildren().setAll(request.apply(lifecycle));
  }
}
