/**
 * The Fernhill app of the simulated phone: what the brokerage asks the customer there, her answer,
 * and what became of earlier requests.
 */
@NullMarked
package org.twostep.ui.fernhill;

import org.jspecify.annotations.NullMarked;
