/** The small panel of settings: how the window looks, and starting the account over. */
@NullMarked
package org.twostep.ui.settings;

import org.jspecify.annotations.NullMarked;
