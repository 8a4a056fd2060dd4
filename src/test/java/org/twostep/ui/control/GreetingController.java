package org.twostep.ui.control;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** A screen for {@link ViewsTest}. */
final class GreetingController {
  @FXML Label greeting;
}
