/**
 * Walks through the real screens by itself: a {@link org.twostep.script.Script} says what a person
 * would do, a {@link org.twostep.ui.walk.Walker} does it with the controls that are on the screen.
 * The tour takes its pictures this way; whoever shows a learner the way can use the same scripts,
 * slowly. Nothing here knows which screens there are.
 */
@NullMarked
package org.twostep.ui.walk;

import org.jspecify.annotations.NullMarked;
