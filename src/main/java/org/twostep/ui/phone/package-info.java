/**
 * The customer's phone: its lock screen, the notifications on it, and its four apps. It knows only
 * what was delivered to it.
 */
@NullMarked
package org.twostep.ui.phone;

import org.jspecify.annotations.NullMarked;
