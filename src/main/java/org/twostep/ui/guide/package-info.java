/**
 * The left pane: the steps, where the learner is, and one hint for now; and questions with their
 * answers.
 */
@NullMarked
package org.twostep.ui.guide;

import org.jspecify.annotations.NullMarked;
