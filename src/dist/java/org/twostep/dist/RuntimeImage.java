package org.twostep.dist;

import java.util.List;

/** The Java run-time with the modules that Twostep uses, and nothing that opens a connection. */
final class RuntimeImage {
  /**
   * What each is for. JavaFX brings {@code java.desktop}, so the report's PDF costs no further
   * module.
   */
  private static final List<String> MODULES =
      List.of(
          "javafx.controls",
          "javafx.fxml",
          "java.sql", // H2 and Jdbi
          "java.naming", // H2 looks its drivers up through it
          "java.management", // H2 asks how much memory there is
          "java.logging", // Lucene
          "jdk.unsupported"); // Lucene reaches memory through it

  private final Layout layout;

  RuntimeImage(Layout layout) {
    this.layout = layout;
  }

  void link() {
    new Tool("jlink")
        .with("--module-path", layout.modules())
        .with("--add-modules", String.join(",", MODULES))
        .with("--output", layout.runtime())
        .with("--strip-debug", "--no-header-files", "--no-man-pages")
        .run();
  }
}
