package org.twostep.rehearsal;

import java.time.Instant;

/**
 * One line of a transcript. What was typed never stands in it.
 *
 * @param at by the practice clock
 * @param subject what it is about, by the kind: a name of a constant, an id, a number; empty where
 *     the kind says it all
 */
public record Entry(Instant at, Kind kind, String subject) {
  /** What can be noted. */
  public enum Kind {
    STARTED,
    /** The subject is the number of the step, from 1. */
    STEP_BEGUN,
    /** The subject is the number of the step, from 1. */
    STEP_DONE,
    /** Something happened to the account; the subject is the activity's kind. */
    HAPPENED,
    /** An entry was refused; the subject is the reason. */
    REFUSED,
    /** Another code or request was asked for; the subject is where it went, as a kind of factor. */
    RESENT,
    /** The subject is the strength. */
    HINT,
    /** A step was begun again; the subject is its number. */
    RETRIED,
    /** A choice in a conversation; the subject is the conversation's id and the choice's. */
    CHOSEN,
    /**
     * Something secret was given to somebody; the subject is a {@link Secret} and a {@link
     * Receiver}, with a space between.
     */
    SHARED,
    /** The subject is the conversation's id. */
    CALL_ANSWERED,
    CALL_DECLINED,
    /** Nobody answered in time. */
    CALL_MISSED,
    /**
     * The sentence after a call was put away, also of one that was declined or missed; the subject
     * is the conversation's id.
     */
    CALL_OVER,
    /** A page that only looks like the brokerage's was opened, or left; the subject is its host. */
    LOOKALIKE_OPENED,
    LOOKALIKE_LEFT,
    /** The customer has her number back, from the carrier's shop. */
    NUMBER_BACK,
    /** "Take your time": the practice clock stands still. */
    CLOCK_STOPPED,
    CLOCK_RUNS,
    /** The program was closed in the middle and opened again. */
    REOPENED,
    /** Every step is done. */
    FINISHED,
    /** The learner left before the end. */
    LEFT
  }

  public Entry(Instant at, Kind kind) {
    this(at, kind, "");
  }
}
