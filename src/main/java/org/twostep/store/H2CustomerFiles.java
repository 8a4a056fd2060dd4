package org.twostep.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.brokerage.ActivityPage;
import org.twostep.brokerage.ActivityQuery;
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
  public ActivityPage activity(ActivityQuery query) {
    return transactions.in(handle -> ActivityTable.page(handle, query));
  }

  /** Writes a first file where there is none. */
  static void writeFirst(Handle handle, CustomerFile file, List<Activity> history) {
    AccountTable.write(handle, Optional.empty(), file.account());
    SessionTable.write(handle, file.sessions());
    RegistrationTable.write(handle, Optional.empty(), file.registration());
    CodeTable.write(handle, CodeBook.empty(), file.codes());
    ApprovalTable.write(handle, file.approvals());
    EnrolmentTable.write(handle, file.enrolment());
    ResetTable.write(handle, file.reset());
    ActivityTable.add(handle, history);
  }

  private static CustomerFile read(Handle handle) {
    return new CustomerFile(
        AccountTable.read(handle).orElseThrow(),
        Optional.empty(),
        SessionTable.read(handle),
        RegistrationTable.read(handle),
        CodeTable.read(handle),
        ApprovalTable.read(handle),
        EnrolmentTable.read(handle),
        ResetTable.read(handle));
  }

  private static void write(Handle handle, CustomerFile before, CustomerFile after) {
    if (!after.account().equals(before.account())) {
      AccountTable.write(handle, Optional.of(before.account()), after.account());
    }
    if (!Set.copyOf(after.sessions()).equals(Set.copyOf(before.sessions()))) {
      SessionTable.write(handle, after.sessions());
    }
    if (!after.registration().equals(before.registration())) {
      RegistrationTable.write(handle, before.registration(), after.registration());
    }
    if (!after.codes().equals(before.codes())) {
      CodeTable.write(handle, before.codes(), after.codes());
    }
    if (!after.approvals().equals(before.approvals())) {
      ApprovalTable.write(handle, after.approvals());
    }
    if (!after.enrolment().equals(before.enrolment())) {
      EnrolmentTable.write(handle, after.enrolment());
    }
    if (!after.reset().equals(before.reset())) {
      ResetTable.write(handle, after.reset());
    }
  }
}
