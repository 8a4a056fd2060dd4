/** The small panel of settings: how the window looks, the feedback, and starting over. */
@NullMarked
package org.twostep.ui.settings;

import org.jspecify.annotations.NullMarked;
