package org.twostep.dist;

import java.nio.file.Path;
import java.util.List;

/**
 * What differs from system to system.
 *
 * @param type of the package, as jpackage names it
 * @param image options for the application image
 * @param installer options for the package
 */
record Platform(String type, List<String> image, List<String> installer) {
  private static final String ICON = Path.of("assets", "icon.png").toString();

  static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  /** Only Linux takes a picture as it is; elsewhere the program has Java's icon in the menu. */
  static Platform here() {
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      return new Platform("msi", List.of(), List.of("--win-menu", "--win-per-user-install"));
    }
    if (system.startsWith("Mac")) {
      return new Platform("dmg", List.of(), List.of());
    }
    return new Platform(
        "deb",
        List.of("--icon", ICON),
        List.of(
            "--linux-package-name",
            "twostep",
            "--linux-app-category",
            "education",
            "--linux-menu-group",
            "Education",
            "--linux-deb-maintainer",
            "twostep@example.org",
            "--linux-shortcut",
            "--resource-dir",
            Path.of("src", "dist", "debian").toString()));
  }
}
