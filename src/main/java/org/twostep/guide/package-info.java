/**
 * The documented steps as the learner reads them: which there are, where one is, what to do next;
 * and the questions that the guide answers, with what people thought of the answers.
 */
@NullMarked
package org.twostep.guide;

import org.jspecify.annotations.NullMarked;
