/**
 * Getting in: the password, then a second factor where the account and the place ask for one; and
 * the way back in for someone who forgot the password.
 */
@NullMarked
package org.twostep.signin;

import org.jspecify.annotations.NullMarked;
