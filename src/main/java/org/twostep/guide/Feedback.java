package org.twostep.guide;

import java.time.Instant;

/**
 * What a person thought of an answer.
 *
 * @param at when they said so; with the question it names the feedback
 * @param question the {@link Question#id} of what was answered
 * @param helpful whether the answer helped
 * @param sentence what they added in their own words, or empty; at most {@link #MOST} characters
 */
public record Feedback(Instant at, String question, boolean helpful, String sentence) {
  /** The longest sentence, in code points. */
  public static final int MOST = 500;

  public Feedback {
    if (length(sentence) > MOST) {
      throw new IllegalArgumentException("the sentence has " + length(sentence) + " characters");
    }
  }

  /** How long a sentence is, in code points: an emoji counts as one or a few, not by its bytes. */
  public static int length(String sentence) {
    return sentence.codePointCount(0, sentence.length());
  }

  public Feedback saying(String words) {
    return new Feedback(at, question, helpful, words);
  }
}
