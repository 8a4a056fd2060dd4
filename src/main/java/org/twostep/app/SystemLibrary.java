package org.twostep.app;

/**
 * The libraries of a Linux system that JavaFX 26 links to and does not bring along. Without GTK or
 * XTest no window opens; without Pango no text can be measured, not even without a window. OpenGL
 * is welcome and not needed.
 */
public enum SystemLibrary {
  /** Opens windows. */
  GTK("libgtk-3.so.0", "libgtk-3-0"),
  /** Linked by the part of JavaFX that opens windows. */
  XTEST("libXtst.so.6", "libxtst6"),
  /** Lays text out. */
  PANGO("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
  /** Draws faster; JavaFX can do without. */
  OPENGL("libGL.so.1", "libgl1"),
  /** Linked by the part of JavaFX that draws with OpenGL. */
  XF86VM("libXxf86vm.so.1", "libxxf86vm1");

  private final String file;
  private final String debianPackage;

  SystemLibrary(String file, String debianPackage) {
    this.file = file;
    this.debianPackage = debianPackage;
  }

  /** The name the loader looks for. */
  public String file() {
    return file;
  }

  /** What to install on Debian and its relatives. */
  public String debianPackage() {
    return debianPackage;
  }
}
