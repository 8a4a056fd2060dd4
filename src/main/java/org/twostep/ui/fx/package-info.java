/**
 * What is awkward in JavaFX, solved once: loading screens and their texts, work beside the screen
 * thread, time that ticks, listeners that end with their screen, the theme, and where the focus
 * goes. Nothing here knows the brokerage.
 */
@NullMarked
package org.twostep.ui.fx;

import org.jspecify.annotations.NullMarked;
