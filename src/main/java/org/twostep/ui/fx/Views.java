package org.twostep.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads screens: {@code Xxx.fxml} for {@code XxxController}, from the controller's own package. */
public final class Views {
  private static final String SUFFIX = "Controller";

  private final Messages messages;
  private final Controllers controllers;

  /**
   * A loaded screen: what is put into the window, and who answers for it.
   *
   * @param root the topmost node of the FXML
   * @param controller the controller that the FXML names
   */
  public record View<C>(Parent root, C controller) {}

  /** Makes the controller that a screen names, with what its constructor needs. */
  @FunctionalInterface
  public interface Controllers {
    /**
     * A fresh controller.
     *
     * @param lifecycle what the controller listens to belongs to it
     */
    Object make(Class<?> type, Lifecycle lifecycle);
  }

  /**
   * @param messages what {@code %key} stands for
   * @param controllers makes controllers
   */
  public Views(Messages messages, Controllers controllers) {
    this.messages = messages;
    this.controllers = controllers;
  }

  /**
   * A fresh screen with a fresh controller.
   *
   * @param lifecycle how long the screen lives; whoever shows it ends it
   * @throws IllegalArgumentException if the class is not named {@code XxxController}, has no FXML
   *     beside it, or the FXML names another controller
   * @throws UncheckedIOException if the FXML is not well formed or names a text that is missing
   */
  public <C> View<C> load(Class<C> controllerType, Lifecycle lifecycle) {
    var name = controllerType.getSimpleName();
    if (!name.endsWith(SUFFIX)) {
      throw new IllegalArgumentException(name + " is not named like a controller");
    }
    var file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
    var fxml = controllerType.getResource(file);
    if (fxml == null) {
      throw new IllegalArgumentException(file + " is not beside " + controllerType.getName());
    }
    var loader =
        new FXMLLoader(
            fxml,
            messages.bundle(),
            null,
            type -> controllers.make(type, lifecycle),
            StandardCharsets.UTF_8);
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
