/**
 * Rehearsals on the screen: the list to choose from, what one is about, and the coach, who stands
 * in for the guide while a rehearsal runs.
 */
@NullMarked
package org.twostep.ui.rehearsal;

import org.jspecify.annotations.NullMarked;
