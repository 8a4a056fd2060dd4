/** Signing in: username and password, then the code where two-factor authentication is on. */
@NullMarked
package org.twostep.ui.signin;

import org.jspecify.annotations.NullMarked;
