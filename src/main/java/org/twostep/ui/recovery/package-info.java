/**
 * The page that shows a new set of recovery codes, once, and helps to keep them: copied, in a file,
 * or on paper. The codes are nowhere but in the memory of this page.
 */
@NullMarked
package org.twostep.ui.recovery;

import org.jspecify.annotations.NullMarked;
