package org.twostep.app;

import java.nio.file.Path;

/**
 * Twostep cannot start, for a reason the person can do something about. The {@link Reason} says
 * which; the message is the one sentence to show, and the exit code tells scripts apart what people
 * read.
 */
public final class StartFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  private StartFailure(Reason reason, Throwable cause) {
    super(reason.sentence(), cause);
    this.reason = reason;
  }

  /**
   * A failure with its reason.
   *
   * @param reason what stands in the way
   */
  public StartFailure(Reason reason) {
    super(reason.sentence());
    this.reason = reason;
  }

  /** The options cannot be understood; {@code sentence} says why. */
  static StartFailure wrongOption(String sentence) {
    return new StartFailure(new Reason.WrongOption(sentence));
  }

  /** Nothing can be written into {@code folder}, or it cannot be made. */
  public static StartFailure folderNotWritable(Path folder) {
    return new StartFailure(new Reason.FolderNotWritable(folder));
  }

  /** The disk of {@code folder} has no room left. */
  static StartFailure diskFull(Path folder) {
    return new StartFailure(new Reason.DiskFull(folder));
  }

  /** A file of the program's is there and cannot be read or written by this user. */
  static StartFailure fileNotOurs(Path file) {
    return new StartFailure(new Reason.FileNotOurs(file));
  }

  /**
   * Another Twostep has the store open. H2 says so with error code 90020 ({@code
   * DATABASE_ALREADY_OPEN_1}).
   *
   * @param store the store file
   */
  public static StartFailure storeInUse(Path store) {
    return new StartFailure(new Reason.StoreInUse(store));
  }

  /**
   * The store is there, but is damaged or not Twostep's.
   *
   * @param store the store file
   * @param cause what the store's reader said, kept for whoever debugs it; never shown
   */
  public static StartFailure storeUnreadable(Path store, Throwable cause) {
    return new StartFailure(new Reason.StoreUnreadable(store), cause);
  }

  /**
   * A newer Twostep made the store.
   *
   * @param store the store file
   */
  static StartFailure storeNewer(Path store, Throwable cause) {
    return new StartFailure(new Reason.StoreNewer(store), cause);
  }

  /**
   * The tour did not get to its end, which is a fault of the program.
   *
   * @param action what it did not get past
   */
  static StartFailure tourStopped(String chapter, String action, Throwable cause) {
    return new StartFailure(new Reason.TourStopped(chapter, action), cause);
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }

  /** The sentence for the person: plain, without a stack trace. */
  public String sentence() {
    return reason.sentence();
  }

  /** What the process ends with, as {@code --help} lists it. */
  public int exitCode() {
    return reason.exitCode();
  }

  /** Every way a start can fail. */
  public sealed interface Reason {
    /** An option is unknown, has no value, or does not go with another. */
    record WrongOption(String why) implements Reason {}

    /** Neither {@code DISPLAY} nor {@code WAYLAND_DISPLAY} is set. */
    record NoDisplay() implements Reason {}

    /** {@code DISPLAY} names a display that does not answer or does not let us in. */
    record SilentDisplay(String display) implements Reason {}

    /** There is a Wayland desktop without X; JavaFX 26 draws through X alone. */
    record WaylandOnly() implements Reason {}

    /** A library of the system that JavaFX draws with is not installed. */
    record LibraryMissing(SystemLibrary library) implements Reason {}

    /** The folder cannot be made or written. */
    record FolderNotWritable(Path folder) implements Reason {}

    /** No room is left on the disk that the folder is on. */
    record DiskFull(Path folder) implements Reason {}

    /** The file belongs to another user, or is read-only. */
    record FileNotOurs(Path file) implements Reason {}

    /** Another process holds the store. */
    record StoreInUse(Path store) implements Reason {}

    /** The store cannot be read as Twostep's. */
    record StoreUnreadable(Path store) implements Reason {}

    /** The store was made by a program that knows more. */
    record StoreNewer(Path store) implements Reason {}

    /** The tour could not be walked to its end. */
    record TourStopped(String chapter, String action) implements Reason {}

    /** The one sentence that says what is wrong and what to do. */
    default String sentence() {
      return switch (this) {
        case WrongOption(String why) -> why;
        case NoDisplay() -> StartTexts.text("failure.no-display");
        case SilentDisplay(String display) -> StartTexts.text("failure.silent-display", display);
        case WaylandOnly() -> StartTexts.text("failure.wayland-only");
        case LibraryMissing(SystemLibrary library) ->
            StartTexts.text("failure.library-missing", library.file(), library.debianPackage());
        case FolderNotWritable(Path folder) ->
            StartTexts.text("failure.folder-not-writable", folder);
        case DiskFull(Path folder) -> StartTexts.text("failure.disk-full", folder);
        case FileNotOurs(Path file) -> StartTexts.text("failure.file-not-ours", file);
        case StoreInUse(Path store) -> StartTexts.text("failure.store-in-use", store);
        case StoreUnreadable(Path store) ->
            StartTexts.text("failure.store-unreadable", DataFolder.whole(store));
        case StoreNewer(Path store) ->
            StartTexts.text("failure.store-newer", DataFolder.whole(store));
        case TourStopped(String chapter, String action) ->
            StartTexts.text("failure.tour-stopped", chapter, action);
      };
    }

    /** From 2 upward, one for each kind; 1 is left for faults of the program itself. */
    default int exitCode() {
      return switch (this) {
        case TourStopped _ -> 1;
        case WrongOption _ -> 2;
        case NoDisplay _, SilentDisplay _, WaylandOnly _ -> 3;
        case LibraryMissing _ -> 4;
        case FolderNotWritable _, DiskFull _, FileNotOurs _ -> 5;
        case StoreInUse _ -> 6;
        case StoreUnreadable _, StoreNewer _ -> 7;
      };
    }
  }
}
