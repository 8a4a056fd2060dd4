/**
 * A call on the customer's phone: it lies over whatever the phone shows, rings, and then is a
 * conversation in which she chooses what to say.
 */
@NullMarked
package org.twostep.ui.call;

import org.jspecify.annotations.NullMarked;
