/**
 * The Location app of the simulated phone: where the customer is, on a small map of the world, and
 * what a brokerage can tell of it.
 */
@NullMarked
package org.twostep.ui.location;

import org.jspecify.annotations.NullMarked;
