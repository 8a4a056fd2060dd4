/**
 * The stranger of the rehearsals, and what he makes happen. He stands at the brokerage's counter
 * like everybody else: nothing there knows that he is made up. What he was told is in memory only.
 */
@NullMarked
package org.twostep.trouble;

import org.jspecify.annotations.NullMarked;
