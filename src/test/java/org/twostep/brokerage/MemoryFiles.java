package org.twostep.brokerage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.message.Message;

/** The customer's file in memory, with everything that was posted and noted. */
public final class MemoryFiles implements CustomerFiles {
  private final List<Message> posted = new ArrayList<>();
  private final List<Activity> activity = new ArrayList<>();
  private final List<Outcome<CustomerFile>> outcomes = new ArrayList<>();
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
    outcomes.add(outcome);
    file = outcome.state();
    posted.addAll(outcome.messages());
    activity.addAll(outcome.activity());
    return outcome;
  }

  @Override
  public ActivityPage activity(ActivityQuery query) {
    List<Activity> page = new ArrayList<>();
    int at = Math.toIntExact(query.before().orElse((long) activity.size()));
    while (at > 0 && page.size() < query.size()) {
      at--;
      if (isAbout(query, activity.get(at))) {
        page.add(activity.get(at));
      }
    }
    boolean more = activity.subList(0, at).stream().anyMatch(line -> isAbout(query, line));
    return new ActivityPage(page, more ? Optional.of((long) at) : Optional.empty());
  }

  private static boolean isAbout(ActivityQuery query, Activity line) {
    return query.topic().map(line.kind().topic()::equals).orElse(true);
  }

  /** Everything sent so far, oldest first. */
  public List<Message> posted() {
    return List.copyOf(posted);
  }

  /** What became of every action so far, oldest first. */
  public List<Outcome<CustomerFile>> outcomes() {
    return List.copyOf(outcomes);
  }
}
