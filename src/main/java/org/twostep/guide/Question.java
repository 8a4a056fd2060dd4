package org.twostep.guide;

/**
 * A question with its answer.
 *
 * @param id names it for good; feedback is kept under it
 * @param question as a person would ask it
 * @param answer a few short sentences, with the names of buttons **between double stars**
 * @param words other words people use for the same thing; searched and never shown
 */
public record Question(String id, String question, String answer, String words) {}
