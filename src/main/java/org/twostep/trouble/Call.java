package org.twostep.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.rehearsal.Conversation;
import org.twostep.rehearsal.Conversation.Choice;
import org.twostep.rehearsal.Conversation.Line;

/**
 * A call on the customer's phone, from its first ring to the sentence after it.
 *
 * @param rangAt by the practice clock
 * @param said what was said so far, oldest first
 * @param line what she can answer to now
 * @param follows what comes of what she said
 */
public record Call(
    Conversation conversation,
    Stage stage,
    Instant rangAt,
    List<Said> said,
    Optional<Line> line,
    Optional<String> follows) {
  /** How long it rings. */
  public static final Duration RINGS = Duration.ofSeconds(60);

  public Call {
    said = List.copyOf(said);
  }

  /** How far a call has come. */
  public enum Stage {
    RINGING,
    TALKING,
    OVER,
    DECLINED,
    MISSED
  }

  /** Something that was said. */
  public record Said(boolean byCaller, String text) {}

  public static Call ringing(Conversation conversation, Instant now) {
    return new Call(
        conversation, Stage.RINGING, now, List.of(), Optional.empty(), Optional.empty());
  }

  public boolean isRinging() {
    return stage == Stage.RINGING;
  }

  /** Whether nothing more comes but to put it away. */
  public boolean isOver() {
    return switch (stage) {
      case RINGING, TALKING -> false;
      case OVER, DECLINED, MISSED -> true;
    };
  }

  /** Whether nobody has answered for so long that the caller gives up. */
  public boolean isMissed(Instant now) {
    return isRinging() && !now.isBefore(rangAt.plus(RINGS));
  }

  public Call answered() {
    return saying(conversation.first()).in(Stage.TALKING);
  }

  public Call declined() {
    return in(Stage.DECLINED);
  }

  public Call missed() {
    return in(Stage.MISSED);
  }

  public Call hungUp() {
    return new Call(conversation, Stage.OVER, rangAt, said, Optional.empty(), follows);
  }

  /** What she says, and what the caller says to it. */
  public Call chosen(Choice choice) {
    List<Said> heard =
        Stream.concat(said.stream(), Stream.of(new Said(false, choice.text()))).toList();
    Call told =
        new Call(conversation, stage, rangAt, heard, line, choice.follows().or(() -> follows));
    return conversation.after(choice).map(told::saying).orElseGet(told::hungUp);
  }

  private Call saying(Line next) {
    List<Said> heard =
        Stream.concat(said.stream(), Stream.of(new Said(true, next.says()))).toList();
    return new Call(conversation, stage, rangAt, heard, Optional.of(next), follows);
  }

  private Call in(Stage next) {
    return new Call(conversation, next, rangAt, said, line, follows);
  }
}
