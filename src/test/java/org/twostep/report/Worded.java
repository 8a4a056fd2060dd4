package org.twostep.report;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twostep.rehearsal.Report;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.report.ReportWords;

/** Puts reports into the program's own words. */
public final class Worded {
  public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  /** The titles of the rehearsals that there are. */
  public static final Map<String, String> TITLES =
      Map.of("code-expired", "The code has expired", "spam", "The message went to spam");

  private Worded() {}

  public static TimeWords times() {
    return new TimeWords(Messages.load(Locale.ENGLISH), ZONE);
  }

  public static Sentences sentences() {
    return new Sentences(Messages.load(Locale.ENGLISH), times());
  }

  public static ReportWords words() {
    return new ReportWords(sentences(), times(), id -> Optional.ofNullable(TITLES.get(id)));
  }

  public static Sheet sheet(Report report) {
    return words().sheet(report);
  }
}
