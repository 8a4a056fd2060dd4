/** A page that only looks like the brokerage's sign-in page, and what is told after it. */
@NullMarked
package org.twostep.ui.lookalike;

import org.jspecify.annotations.NullMarked;
