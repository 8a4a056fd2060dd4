package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The two halves of packaging. Between them the image is run once, so that it learns what it loads.
 *
 * <p>Arguments: {@code image}, the version, Twostep's jar and the class path of its libraries; or
 * {@code package} and the version.
 */
final class Dist {
  private Dist() {}

  public static void main(String[] arguments) throws IOException {
    Layout layout = new Layout(Path.of("target", "dist"));
    String version = arguments[1].replace("-SNAPSHOT", "");
    switch (arguments[0]) {
      case "image" -> image(layout, version, Path.of(arguments[2]), arguments[3]);
      case "package" -> pack(layout, version);
      default -> throw new IllegalArgumentException(Arrays.toString(arguments));
    }
  }

  private static void image(Layout layout, String version, Path program, String classPath)
      throws IOException {
    layout.clear();
    Libraries libraries = Libraries.on(classPath);
    new JavaFxModules(layout).make(libraries.javaFx());
    new RuntimeImage(layout).link();
    new ApplicationImage(layout, version).make(program, libraries.others());
  }

  private static void pack(Layout layout, String version) throws IOException {
    new LaunchOptions(layout).useCache();
    new Sizes(layout).write();
    new NativePackage(layout, version).make();
  }
}
