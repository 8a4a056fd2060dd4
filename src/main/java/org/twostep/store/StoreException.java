package org.twostep.store;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/** Why the store cannot be opened, read or written. The kind is what a person can act on. */
public abstract sealed class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another Twostep has the file open. */
  public static final class InUse extends StoreException {
    private static final long serialVersionUID = 1L;

    InUse(Throwable cause) {
      super("another program has the store open", cause);
    }
  }

  /** The file is not a store, or parts of it are lost. */
  public static final class Damaged extends StoreException {
    private static final long serialVersionUID = 1L;

    Damaged(Throwable cause) {
      super("the store is damaged", cause);
    }
  }

  /** A newer version of the program made the file. */
  public static final class Newer extends StoreException {
    private static final long serialVersionUID = 1L;

    Newer(Throwable cause) {
      super("a newer version of the program made the store", cause);
    }
  }

  /** The folder or the file cannot be written, or the disk is full. */
  public static final class Unwritable extends StoreException {
    private static final long serialVersionUID = 1L;

    Unwritable(Throwable cause) {
      super("the store cannot be written", cause);
    }
  }

  /** Something that only a mistake in the program explains, or a store that is closed already. */
  public static final class Unexpected extends StoreException {
    private static final long serialVersionUID = 1L;

    Unexpected(Throwable cause) {
      super("the store failed", cause);
    }
  }

  /** The kind of failure that {@code problem} stands for, judged by H2's error codes. */
  static StoreException of(Throwable problem) {
    if (problem instanceof StoreException known) {
      return known;
    }
    int code = cause(problem, SQLException.class).map(SQLException::getErrorCode).orElse(0);
    return switch (code) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new InUse(problem);
      case ErrorCode.FILE_CORRUPTED_1 -> new Damaged(problem);
      case ErrorCode.FILE_VERSION_ERROR_1 -> new Newer(problem);
      case ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.DATABASE_IS_READ_ONLY ->
          new Unwritable(problem);
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> ofFile(problem);
      // H2 found its own data in a state that its code rules out, or could not write.
      case ErrorCode.GENERAL_ERROR_1 -> ofFile(problem);
      // After a write that failed H2 closes the file, and says only that it is closed.
      default -> isOfDisk(problem) ? ofFile(problem) : new Unexpected(problem);
    };
  }

  /**
   * The same where a file is only opened or read through. What is asked of it then is always right:
   * where H2 stumbles over what it finds, the file is to blame.
   */
  static StoreException ofReading(Throwable problem) {
    StoreException kind = of(problem);
    return kind instanceof Unexpected ? new Damaged(problem) : kind;
  }

  private static StoreException ofFile(Throwable problem) {
    boolean tooShort = cause(problem, EOFException.class).isPresent();
    return isOfDisk(problem) && !tooShort ? new Unwritable(problem) : new Damaged(problem);
  }

  private static boolean isOfDisk(Throwable problem) {
    return cause(problem, IOException.class).isPresent();
  }

  private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> kind) {
    for (Throwable at = problem; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }
}
