package org.twostep.ui.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twostep.account.Method;
import org.twostep.rehearsal.Line;
import org.twostep.rehearsal.Receiver;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Secret;
import org.twostep.rehearsal.StepPart;
import org.twostep.report.Sheet;
import org.twostep.report.Sheet.Bar;
import org.twostep.report.Sheet.Bars;
import org.twostep.report.Sheet.Figure;
import org.twostep.report.Sheet.Section;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;

/** Puts a report into words. */
public final class ReportWords {
  private final Sentences sentences;
  private final TimeWords times;
  private final Function<String, Optional<String>> titles;

  /**
   * @param times in the time zone of the report
   * @param titles of rehearsals, by their ids; empty for one that there is not
   */
  public ReportWords(
      Sentences sentences, TimeWords times, Function<String, Optional<String>> titles) {
    this.sentences = sentences;
    this.times = times;
    this.titles = titles;
  }

  /** All of it; nothing in it depends on when it is asked for. */
  public Sheet sheet(Report report) {
    return new Sheet(
        sentences.text("report.kind"),
        report.title(),
        line(report, times.fullDate(report.began())),
        sentences.text("report.learner", report.run().learner()),
        figures(report),
        new Bars(sentences.text("report.bars.title"), bars(report)),
        List.of(happened(report), learned(report), next(report)),
        Locale.ENGLISH.toLanguageTag(),
        report.ended());
  }

  /** How and when it was done, and how it ended, as one says it now. */
  String lineNow(Report report, Instant now) {
    boolean today = times.day(report.began()).equals(times.day(now));
    return line(report, today ? sentences.text("report.today") : times.fullDate(report.began()));
  }

  private String line(Report report, String day) {
    return sentences.text(
        "report.line",
        sentences.text("report.mode." + Sentences.key(report.run().mode())),
        day,
        times.time(report.began()),
        endTime(report),
        sentences.text("report.result." + Sentences.key(report.result())));
  }

  /** With its day where that is another one. */
  private String endTime(Report report) {
    String time = times.time(report.ended());
    return times.day(report.began()).equals(times.day(report.ended()))
        ? time
        : sentences.text("report.other-day", times.fullDate(report.ended()), time);
  }

  private List<Figure> figures(Report report) {
    return List.of(
        new Figure(length(report.total()), sentences.text("report.figure.total")),
        figure("report.figure.hints", report.counts().hints()),
        figure("report.figure.wrong", report.counts().wrong()),
        figure("report.figure.shared", report.counts().shared()));
  }

  private Figure figure(String key, int count) {
    return new Figure(Integer.toString(count), sentences.text(key, count));
  }

  private List<Bar> bars(Report report) {
    long most =
        report.steps().stream().mapToLong(step -> step.time().toSeconds()).reduce(1, Math::max);
    return report.steps().stream().map(step -> bar(step, most)).toList();
  }

  private Bar bar(StepPart step, long most) {
    String name =
        step.name().isEmpty() ? sentences.text("report.step", step.number()) : step.name();
    boolean reached = step.done() || step.time().isPositive();
    String time = reached ? length(step.time()) : sentences.text("report.bar.none");
    String spoken =
        step.longest()
            ? sentences.text("report.bar.longest", name, time)
            : sentences.text("report.bar", name, time);
    double share = (double) step.time().toSeconds() / most;
    return new Bar(name, time, share, step.longest(), spoken);
  }

  private Section happened(Report report) {
    return new Section(
        sentences.text("report.happened.title"),
        report.happened().stream().map(this::sentence).toList());
  }

  private Section learned(Report report) {
    return new Section(sentences.text("report.learned.title"), List.of(report.learned()));
  }

  private Section next(Report report) {
    Stream<String> advice = report.advice().stream().map(this::sentence);
    Stream<String> after =
        next(report.next()).map(next -> sentences.text("report.next", next.title()));
    return new Section(sentences.text("report.next.title"), Stream.concat(advice, after).toList());
  }

  /** A rehearsal to practise next. */
  record Next(String id, String title) {}

  /** Those that there are. */
  Stream<Next> next(List<String> ids) {
    return ids.stream().flatMap(id -> titles.apply(id).map(title -> new Next(id, title)).stream());
  }

  /** One sentence, its figures in words. */
  String sentence(Line line) {
    return sentences.text(line.key(), line.figures().stream().map(this::word).toArray());
  }

  private Object word(Object figure) {
    return switch (figure) {
      case Method.Kind kind -> sentences.text("report.way." + Sentences.key(kind));
      case Secret secret -> sentences.text("report.secret." + Sentences.key(secret));
      case Receiver receiver -> sentences.text("report.receiver." + Sentences.key(receiver));
      default -> figure;
    };
  }

  private String length(Duration time) {
    return times.length(time);
  }
}
