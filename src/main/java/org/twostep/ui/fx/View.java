package org.twostep.ui.fx;

import javafx.scene.Parent;

/**
 * A loaded screen: what is put into the window, and who answers for it.
 *
 * @param root the topmost node of the FXML
 * @param controller the controller that the FXML names
 */
public record View<C>(Parent root, C controller) {}
