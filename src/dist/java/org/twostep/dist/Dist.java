package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The two halves of packaging. Between them the image is run once, so that it learns what it loads.
 *
 * <p>Arguments: {@code image}, the version, Twostep's jar, the class path of its libraries and
 * Java's options for a quick start; or {@code package} and the version.
 */
final class Dist {
  private Dist() {}

  public static void main(String[] arguments) throws IOException {
    Layout layout = new Layout(Path.of("target", "dist"));
    String version = arguments[1].replace("-SNAPSHOT", "");
    switch (arguments[0]) {
      case "image" -> image(layout, version, arguments);
      case "package" -> pack(layout, version);
      default -> throw new IllegalArgumentException(Arrays.toString(arguments));
    }
  }

  private static void image(Layout layout, String version, String[] arguments) throws IOException {
    layout.clear();
    Libraries libraries = Libraries.on(arguments[3]);
    LaunchOptions options = new LaunchOptions(List.of(arguments[4].split(" ")));
    new JavaFxModules(layout).make(libraries.javaFx());
    new RuntimeImage(layout).link();
    new ApplicationImage(layout, version, options).make(Path.of(arguments[2]), libraries.others());
  }

  private static void pack(Layout layout, String version) throws IOException {
    if (Platform.isLinux()) {
      new StartScript(layout).useCache();
    }
    new Sizes(layout).write();
    new NativePackage(layout, version).make();
  }
}
