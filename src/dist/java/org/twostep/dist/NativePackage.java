package org.twostep.dist;

/** The image as this platform installs it: {@code .deb}, {@code .msi} or {@code .dmg}. */
final class NativePackage {
  private static final String DESCRIPTION =
      "Rehearse switching on two-factor sign-in on an account that is not real";

  private final Layout layout;
  private final String version;

  NativePackage(Layout layout, String version) {
    this.layout = layout;
    this.version = version;
  }

  void make() {
    Platform platform = Platform.here();
    new Tool("jpackage")
        .with("--type", platform.type())
        .with("--app-image", layout.image())
        .with("--name", "Twostep")
        .with("--app-version", version)
        .with("--vendor", "Twostep")
        .with("--description", DESCRIPTION)
        .with("--license-file", layout.licences())
        .with("--dest", layout.folder())
        .with(platform.installer().toArray(String[]::new))
        .run();
  }
}
