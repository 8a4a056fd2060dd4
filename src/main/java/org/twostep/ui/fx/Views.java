package org.twostep.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/** Loads screens: {@code Xxx.fxml} for {@code XxxController}, from the controller's own package. */
public final class Views {
  private static final String SUFFIX = "Controller";

  private final Messages messages;
  private final Callback<Class<?>, Object> controllers;

  /**
   * @param messages what {@code %key} stands for
   * @param controllers makes the controller a screen names, with what its constructor needs
   */
  public Views(Messages messages, Callback<Class<?>, Object> controllers) {
    this.messages = messages;
    this.controllers = controllers;
  }

  /**
   * A fresh screen with a fresh controller.
   *
   * @throws IllegalArgumentException if the class is not named {@code XxxController}, has no FXML
   *     beside it, or the FXML names another controller
   * @throws UncheckedIOException if the FXML is not well formed or names a text that is missing
   */
  public <C> View<C> load(Class<C> controllerType) {
    var name = controllerType.getSimpleName();
    if (!name.endsWith(SUFFIX)) {
      throw new IllegalArgumentException(name + " is not named like a controller");
    }
    var file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
    var fxml = controllerType.getResource(file);
    if (fxml == null) {
      throw new IllegalArgumentException(file + " is not beside " + controllerType.getName());
    }
    var loader = new FXMLLoader(fxml, messages.bundle(), null, controllers, StandardCharsets.UTF_8);
    try {
      Parent root = loader.load();
      Object controller = loader.getController();
      if (!controllerType.isInstance(controller)) {
        throw new IllegalArgumentException(
            file + " names the controller " + Objects.toString(controller, "of nobody"));
      }
      return new View<>(root, controllerType.cast(controller));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be loaded: " + e.getMessage(), e);
    }
  }
}
