package org.twostep.ui.report;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.twostep.rehearsal.Progress;
import org.twostep.rehearsal.Report;
import org.twostep.report.FileKind;
import org.twostep.report.ReportData;
import org.twostep.report.ReportPdf;
import org.twostep.report.Sheet;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.model.FileSaver;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.report.ReportWords.Next;

/** One report, as the page shows it and as files. */
public final class ReportViewModel {
  private final Report report;
  private final Course course;
  private final ReportWords words;
  private final FileSaver saver;
  private final Sentences sentences;
  private final Supplier<Instant> now;

  /**
   * How far the learner has come in all.
   *
   * @param scenarios the ids of all rehearsals
   */
  public record Course(List<String> scenarios, Progress progress) {
    public Course {
      scenarios = List.copyOf(scenarios);
    }

    int passed() {
      return progress.passedAmong(scenarios);
    }
  }

  /**
   * @param now by the practice clock
   */
  public ReportViewModel(
      Report report,
      Course course,
      ReportWords words,
      FileSaver saver,
      Sentences sentences,
      Supplier<Instant> now) {
    this.report = report;
    this.course = course;
    this.words = words;
    this.saver = saver;
    this.sentences = sentences;
    this.now = now;
  }

  Sheet sheet() {
    return words.sheet(report);
  }

  String line() {
    return words.lineNow(report, now.get());
  }

  List<String> advice() {
    return report.advice().stream().map(words::sentence).toList();
  }

  List<Next> next() {
    return words.next(report.next()).toList();
  }

  /** How far the learner has come in all, in one sentence. */
  String progress() {
    return sentences.text("report.progress", course.passed(), course.scenarios().size());
  }

  /** The same from 0 to 1. */
  double progressShare() {
    return (double) course.passed() / Math.max(1, course.scenarios().size());
  }

  /** Saves the report where the person wants it, and says in {@code result} what became of it. */
  void save(FileKind kind, FieldMessage result) {
    saver.save(
        new FileWish(
            sentences.text("report.file.title"),
            sentences.text("report.file.kind." + Sentences.key(kind)),
            fileName() + kind.ending()),
        content(kind),
        result);
  }

  private Callable<byte[]> content(FileKind kind) {
    Sheet sheet = sheet();
    return switch (kind) {
      case PDF -> () -> ReportPdf.of(sheet);
      case CSV -> () -> ReportData.csv(report, sheet);
      case JSON -> () -> ReportData.json(report, sheet);
    };
  }

  /** Without what a folder cannot hold. */
  private String fileName() {
    return sentences
        .text("report.file.name", report.title(), report.run().learner())
        .replaceAll("[^\\p{L}\\p{M}\\p{N} ,'-]", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
