/** The prompt that asks to approve the registration, over whatever page is open. */
@NullMarked
package org.twostep.ui.approval;

import org.jspecify.annotations.NullMarked;
