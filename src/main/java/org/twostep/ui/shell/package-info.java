/** The window: the banner, the three panes and how one gets from one to the next. */
@NullMarked
package org.twostep.ui.shell;

import org.jspecify.annotations.NullMarked;
