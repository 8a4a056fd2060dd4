/**
 * State that several panes share, as properties of the screen thread, and the words they share for
 * it. Each value is read from one place and published from one place; panes never tell each other.
 */
@NullMarked
package org.twostep.ui.model;

import org.jspecify.annotations.NullMarked;
