package org.twostep.app;

import java.nio.file.Path;

/** What can be started once it is known where, and that it can be seen. */
public interface Program {
  /**
   * Opens the window and returns when it has been closed.
   *
   * @param store the store file without the extension that H2 adds; its folder exists and can be
   *     written
   * @throws StartFailure when the store is in use or unreadable, or the toolkit finds no display
   */
  void openWindow(Path store) throws StartFailure;

  /**
   * Walks through the screens without a display, on a store of its own, and writes the pictures.
   * The toolkit has not been started yet; it is already told to draw into memory.
   *
   * @param folder where the pictures go; exists and can be written
   * @throws StartFailure when the pictures cannot be written
   */
  void takeTour(Path folder) throws StartFailure;
}
