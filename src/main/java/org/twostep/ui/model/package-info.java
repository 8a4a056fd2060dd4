/**
 * The state that several panes share, as JavaFX properties: what the brokerage last answered, what
 * lies on the devices, and how refusals and times are put into words. Screens bind to it; nothing
 * in here knows a screen.
 */
@NullMarked
package org.twostep.ui.model;

import org.jspecify.annotations.NullMarked;
