package org.twostep.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.twostep.account.SecretHasher;
import org.twostep.brokerage.CustomerFiles;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.factor.KeySeal;
import org.twostep.guide.FeedbackBook;
import org.twostep.memory.Drafts;
import org.twostep.memory.Preferences;
import org.twostep.rehearsal.RunStore;
import org.twostep.world.AuthenticatorStore;
import org.twostep.world.Conditions;
import org.twostep.world.WorldStore;

/**
 * Everything the program keeps, in one H2 file. Calls come one after the other and each is one
 * transaction: after a kill at any moment the file holds every call that returned, whole, and the
 * one under way whole or not at all. All of them can throw {@link StoreException}.
 */
public final class Store implements AutoCloseable {
  private final Transactions transactions;

  private Store(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Opens the store, after making it with the practice account in it where there is none.
   *
   * @param file without the ending {@code .mv.db}; its folder exists
   * @throws StoreException when it is in use, damaged, newer than the program, or not writable
   */
  public static Store open(Path file, SecretHasher hasher) {
    boolean known = KeyFile.isBeside(file) && H2File.isThere(file);
    if (known) {
      H2File.requireContent(file);
    }
    Transactions transactions = new Transactions(() -> upToDate(file));
    try {
      transactions.run(handle -> seedIfEmpty(handle, hasher, known));
      return new Store(transactions);
    } catch (RuntimeException | Error e) {
      closeAfter(e, transactions);
      throw StoreException.of(e);
    }
  }

  private static Connection upToDate(Path file) {
    Connection connection = H2File.connect(file);
    try {
      Migrations.bringUpToDate(connection);
      return connection;
    } catch (RuntimeException | Error e) {
      closeAfter(e, connection);
      throw StoreException.of(e);
    }
  }

  /**
   * In one transaction, so that a kill leaves the tables empty and the next start begins again.
   *
   * @param known whether the store held an account before: the key is drawn after it is sown
   */
  private static void seedIfEmpty(Handle handle, SecretHasher hasher, boolean known) {
    if (AccountTable.read(handle).isEmpty()) {
      if (known) {
        throw new StoreException.Damaged(new IOException("the account is gone"));
      }
      H2CustomerFiles.writeFirst(handle, PracticeAccount.fresh(hasher), PracticeAccount.history());
      H2World.write(handle, Conditions.usual());
    }
  }

  private static void closeAfter(Throwable problem, AutoCloseable opened) {
    try {
      opened.close();
    } catch (Exception e) {
      problem.addSuppressed(e);
    }
  }

  public CustomerFiles customerFiles() {
    return new H2CustomerFiles(transactions);
  }

  public WorldStore world() {
    return new H2World(transactions);
  }

  /**
   * The authenticator app on the phone.
   *
   * @param seal hides its keys
   * @param random must be cryptographic outside of tests
   */
  public AuthenticatorStore authenticator(KeySeal seal, RandomGenerator random) {
    return new H2Authenticator(transactions, seal, random);
  }

  /** Learners and their rehearsals. */
  public RunStore runs() {
    return new H2RunStore(transactions);
  }

  public Drafts drafts() {
    return new H2Drafts(transactions);
  }

  public FeedbackBook feedback() {
    return new H2Feedback(transactions);
  }

  public Preferences preferences() {
    return new H2Preferences(transactions);
  }

  /**
   * Writes a copy of the whole store, as it is after the last call, while it stays open.
   *
   * @param file the archive; one that is there is replaced
   * @throws StoreException.Unwritable where it cannot be written
   */
  public void copyTo(Path file) {
    StoreCopy.write(transactions, file);
  }

  /** Waits for a call under way, then closes the file; takes up to a quarter of a second. */
  @Override
  public void close() {
    transactions.close();
  }
}
