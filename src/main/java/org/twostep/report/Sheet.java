package org.twostep.report;

import java.time.Instant;
import java.util.List;

/**
 * A report put into words, as screen and paper show it.
 *
 * @param kind what kind of page this is, for example "Rehearsal report"
 * @param title the rehearsal's
 * @param line how and when it was done, and how it ended
 * @param learner whose it is, with a word before the name
 * @param figures the most important numbers
 * @param bars the time of each step, under a heading
 * @param sections what happened and what comes next
 * @param language of all this, as BCP 47 has it
 * @param ended when the run ended, by the practice clock
 */
public record Sheet(
    String kind,
    String title,
    String line,
    String learner,
    List<Figure> figures,
    Bars bars,
    List<Section> sections,
    String language,
    Instant ended) {
  public Sheet {
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
  }

  /** A number, with what it counts below it. */
  public record Figure(String value, String label) {}

  /** How long each step took. */
  public record Bars(String title, List<Bar> steps) {
    public Bars {
      steps = List.copyOf(steps);
    }
  }

  /**
   * How long one step took.
   *
   * @param share of the longest, from 0 to 1
   * @param spoken all of it in one sentence
   */
  public record Bar(String name, String time, double share, boolean longest, String spoken) {}

  /** Sentences under a heading. */
  public record Section(String title, List<String> sentences) {
    public Section {
      sentences = List.copyOf(sentences);
    }
  }
}
