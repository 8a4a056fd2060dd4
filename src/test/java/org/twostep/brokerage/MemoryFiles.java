package org.twostep.brokerage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.message.Message;

/** The customer's file in memory, with everything that was posted and noted. */
public final class MemoryFiles implements CustomerFiles {
  private final List<Message> posted = new ArrayList<>();
  private final List<Activity> activity = new ArrayList<>();
  private CustomerFile file;

  public MemoryFiles(CustomerFile file) {
    this.file = file;
  }

  @Override
  public CustomerFile read() {
    return file;
  }

  @Override
  public Outcome<CustomerFile> update(Function<CustomerFile, Outcome<CustomerFile>> action) {
    Outcome<CustomerFile> outcome = action.apply(file);
    file = outcome.state();
    posted.addAll(outcome.messages());
    activity.addAll(outcome.activity());
    return outcome;
  }

  @Override
  public List<Activity> recentActivity(int limit) {
    return activity.reversed().stream().limit(limit).toList();
  }

  /** Everything sent so far, oldest first. */
  public List<Message> posted() {
    return List.copyOf(posted);
  }
}
