/**
 * The world outside the brokerage: the carrier that takes messages along, the customer's phone and
 * mailbox, where the customer is, and the clock. The brokerage does not know that it is simulated;
 * the devices know only what was delivered to them.
 */
@NullMarked
package org.twostep.world;

import org.jspecify.annotations.NullMarked;
