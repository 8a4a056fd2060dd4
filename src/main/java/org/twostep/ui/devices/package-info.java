/**
 * The pane with the customer's devices: it switches between phone and mailbox, which it is given,
 * and holds the controls of the simulated world.
 */
@NullMarked
package org.twostep.ui.devices;

import org.jspecify.annotations.NullMarked;
