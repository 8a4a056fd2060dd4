/**
 * Proving who is there: one view for every way to meet a challenge, with the other ways below it,
 * and the page that asks for a step-up. Other pages are handed the view.
 */
@NullMarked
package org.twostep.ui.proof;

import org.jspecify.annotations.NullMarked;
