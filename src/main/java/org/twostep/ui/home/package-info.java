/** The brokerage's home page: scenery, so that the account feels like one. */
@NullMarked
package org.twostep.ui.home;

import org.jspecify.annotations.NullMarked;
