package org.twostep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;

/**
 * The one writer: runs one piece of work at a time, each as one transaction. When the disk runs
 * full, H2 lets go of the file; the next piece of work opens it again, so that everything goes on
 * as soon as there is room.
 */
final class Transactions implements AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Supplier<Connection> file;
  private Connection connection;
  private Handle handle;
  private boolean lost;
  private boolean closed;

  /**
   * Opens the file at once.
   *
   * @param file opens it; each connection is closed before the next is asked for
   * @throws StoreException what {@code file} throws
   */
  Transactions(Supplier<Connection> file) {
    this.file = file;
    this.connection = file.get();
    this.handle = handleOn(connection);
  }

  private static Handle handleOn(Connection connection) {
    return Jdbi.create(connection).registerArgument(exactTimes()).open();
  }

  /**
   * Hands moments and durations to H2 as they are, to the nanosecond. Jdbi would go by way of
   * {@link java.sql.Timestamp}, and so by way of the computer's time zone.
   */
  private static ArgumentFactory exactTimes() {
    return (_, value, _) ->
        value instanceof Instant || value instanceof Duration
            ? Optional.of(asItIs(value))
            : Optional.empty();
  }

  private static Argument asItIs(Object value) {
    return (position, statement, _) -> statement.setObject(position, value);
  }

  /**
   * Runs {@code work} and commits; rolls back when it throws.
   *
   * @throws StoreException when the file cannot be read or written
   */
  <T> T in(Function<Handle, T> work) {
    if (turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("a transaction cannot start within another");
    }
    turn.lock();
    try {
      openAgainIfLost();
      T done = handle.inTransaction(work::apply);
      // H2 only tries to hand a commit on, and leaves it in memory where it is busy with the file.
      // Whoever is told that something is kept must find it again after a kill.
      handle.execute("CHECKPOINT");
      return done;
    } catch (JdbiException e) {
      StoreException known = StoreException.of(e);
      if (known instanceof StoreException.Unwritable) {
        letGo(known);
      }
      throw known;
    } finally {
      turn.unlock();
    }
  }

  /** After a write that failed nothing more can be done with a connection. */
  private void letGo(StoreException problem) {
    lost = true;
    try {
      connection.close();
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
  }

  private void openAgainIfLost() {
    if (lost && !closed) {
      connection = file.get();
      handle = handleOn(connection);
      lost = false;
    }
  }

  void run(Consumer<Handle> work) {
    in(open -> {
      work.accept(open);
      return Optional.empty();
    });
  }

  /**
   * Runs what H2 does outside of transactions, with nothing else under way.
   *
   * @throws StoreException when the file cannot be read or written
   */
  void alone(Consumer<Handle> work) {
    turn.lock();
    try {
      openAgainIfLost();
      work.accept(handle);
    } catch (JdbiException e) {
      throw StoreException.of(e);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Waits for the work at hand, then closes the file for good. A full disk is no hindrance: what
   * was taken has been kept already.
   */
  @Override
  public void close() {
    turn.lock();
    try {
      closed = true;
      handle.close();
      connection.close();
    } catch (SQLException | JdbiException e) {
      StoreException problem = StoreException.of(e);
      if (!(problem instanceof StoreException.Unwritable)) {
        throw problem;
      }
    } finally {
      turn.unlock();
    }
  }
}
