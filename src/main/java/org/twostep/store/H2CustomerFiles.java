package org.twostep.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.CustomerFiles;
import org.twostep.factor.CodeBook;

/** The customer's file, and with it the post and the history that an action adds to. */
final class H2CustomerFiles implements CustomerFiles {
  private final Transactions transactions;

  H2CustomerFiles(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public CustomerFile read() {
    return transactions.in(H2CustomerFiles::read);
  }

  @Override
  public Outcome<CustomerFile> update(Function<CustomerFile, Outcome<CustomerFile>> action) {
    return transactions.in(handle -> {
      CustomerFile before = read(handle);
      Outcome<CustomerFile> outcome = action.apply(before);
      write(handle, before, outcome.state());
      PostTable.send(handle, outcome.messages());
      ActivityTable.add(handle, outcome.activity());
      return outcome;
    });
  }

  @Override
  public List<Activity> recentActivity(int limit) {
    return transactions.in(handle -> ActivityTable.newest(handle, limit));
  }

  /** Writes a first file where there is none. */
  static void writeFirst(Handle handle, CustomerFile file, List<Activity> history) {
    AccountTable.write(handle, file.account());
    AccountTable.writeSession(handle, file.session());
    RegistrationTable.write(handle, Optional.empty(), file.registration());
    CodeTable.write(handle, CodeBook.empty(), file.codes());
    ActivityTable.add(handle, history);
  }

  private static CustomerFile read(Handle handle) {
    return new CustomerFile(
        AccountTable.read(handle).orElseThrow(),
        AccountTable.readSession(handle),
        RegistrationTable.read(handle),
        CodeTable.read(handle));
  }

  private static void write(Handle handle, CustomerFile before, CustomerFile after) {
    if (!after.account().equals(before.account())) {
      AccountTable.write(handle, after.account());
    }
    if (!after.session().equals(before.session())) {
      AccountTable.writeSession(handle, after.session());
    }
    if (!after.registration().equals(before.registration())) {
      RegistrationTable.write(handle, before.registration(), after.registration());
    }
    if (!after.codes().equals(before.codes())) {
      CodeTable.write(handle, before.codes(), after.codes());
    }
  }
}
