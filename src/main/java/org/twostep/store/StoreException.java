package org.twostep.store;

import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Why the store cannot be opened, read or written. The kind is what a person can act on. */
public sealed abstract class StoreException extends RuntimeException {
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

  /** The kind of failure that {@code problem} stands for, judged by H2's error code. */
  static StoreException of(Throwable problem) {
    if (problem instanceof StoreException known) {
      return known;
    }
    Optional<MVStoreException> file = cause(problem, MVStoreException.class);
    Optional<SQLException> sql = cause(problem, SQLException.class);
    return sql.map(SQLException::getErrorCode).orElse(0) == ErrorCode.GENERAL_ERROR_1
            && file.isPresent()
        ? ofFile(problem, file.get().getErrorCode())
        : ofSql(problem, sql.map(SQLException::getErrorCode).orElse(0));
  }

  private static StoreException ofSql(Throwable problem, int code) {
    return switch (code) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new InUse(problem);
      case ErrorCode.FILE_CORRUPTED_1 -> new Damaged(problem);
      case ErrorCode.FILE_VERSION_ERROR_1 -> new Newer(problem);
      case ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CREATION_FAILED_1,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.URL_FORMAT_ERROR_2 ->
          new Unwritable(problem);
      default -> new Unexpected(problem);
    };
  }

  private static StoreException ofFile(Throwable problem, int code) {
    return switch (code) {
      case DataUtils.ERROR_WRITING_FAILED -> new Unwritable(problem);
      case DataUtils.ERROR_UNSUPPORTED_FORMAT -> new Newer(problem);
      case DataUtils.ERROR_FILE_LOCKED -> new InUse(problem);
      case DataUtils.ERROR_CLOSED -> new Unexpected(problem);
      default -> new Damaged(problem);
    };
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
