package org.twostep.ui.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.twostep.app.tour.Png;

/** Writes what a scene shows to PNG files below target/, to be looked at. */
public final class Pictures {
  private Pictures() {}

  public static void save(Image image, String name) throws IOException {
    Path file = Files.createDirectories(Path.of("target", "gallery")).resolve(name + ".png");
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.of(image).write(out);
    }
  }
}
