package org.twostep.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call to the customer's phone, with what she can answer.
 *
 * @param id names it in transcripts
 * @param caller what the phone shows
 * @param number what the phone shows below; nobody knows whether it is true
 * @param lines what the caller can say; he begins with the first
 * @param hungUp what to think of it where she hangs up without having told him anything
 * @param declined the same where she does not answer
 */
public record Conversation(
    String id,
    String caller,
    String number,
    List<Line> lines,
    Optional<String> hungUp,
    Optional<String> declined) {
  /** What a choice leads to that ends the call. */
  public static final String HANG_UP = "hang up";

  /** What hanging up by the phone's own button is called in transcripts. */
  public static final String HUNG_UP = "hang-up";

  /**
   * @throws IllegalArgumentException where something is missing, two lines share an id, or a choice
   *     leads nowhere
   */
  public Conversation {
    id = Trouble.said(id, "the id of a call");
    caller = Trouble.said(caller, "the caller");
    number = Trouble.said(number, "the number");
    lines = Trouble.orEmpty(lines);
    hungUp = Trouble.orEmpty(hungUp);
    declined = Trouble.orEmpty(declined);
    check(lines);
  }

  private static void check(List<Line> lines) {
    Set<String> ids = lines.stream().map(Line::id).collect(Collectors.toSet());
    if (lines.isEmpty() || ids.size() < lines.size()) {
      throw new IllegalArgumentException("a call has lines, each with an id of its own");
    }
    lines.stream()
        .flatMap(line -> line.choices().stream())
        .map(Choice::to)
        .filter(to -> !to.equals(HANG_UP) && !ids.contains(to))
        .findFirst()
        .ifPresent(to -> {
          throw new IllegalArgumentException("there is no line " + to);
        });
  }

  public Line first() {
    return lines.getFirst();
  }

  /** Where a choice leads; empty where it ends the call. */
  public Optional<Line> after(Choice choice) {
    return lines.stream().filter(line -> line.id().equals(choice.to())).findFirst();
  }

  /**
   * What the caller says.
   *
   * @param choices what she can answer, beside hanging up
   */
  public record Line(String id, String says, List<Choice> choices) {
    public Line {
      id = Trouble.said(id, "the id of a line");
      says = Trouble.said(says, "what the caller says");
      choices = Trouble.orEmpty(choices);
      if (choices.stream().map(Choice::id).distinct().count() < choices.size()) {
        throw new IllegalArgumentException("two choices of one line have the same id");
      }
    }
  }

  /**
   * Something she can answer.
   *
   * @param id names it in transcripts
   * @param to the line that it leads to, or {@link #HANG_UP}
   * @param shares what she tells him by it
   * @param follows what comes of it, to be read once the call is over
   * @param then what happens because of it
   */
  public record Choice(
      String id,
      String text,
      String to,
      Optional<Secret> shares,
      Optional<String> follows,
      List<Trouble> then) {
    public Choice {
      id = Trouble.said(id, "the id of a choice");
      text = Trouble.said(text, "the text of a choice");
      to = to(to);
      shares = Trouble.orEmpty(shares);
      follows = Trouble.orEmpty(follows);
      then = Trouble.orEmpty(then);
    }

    private static String to(@Nullable String line) {
      return line == null ? HANG_UP : line;
    }
  }
}
