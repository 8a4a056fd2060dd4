/**
 * Proving who is there, by any second factor: the one place where a challenge is opened, changed to
 * another way, and met. Signing in, a step-up and a forgotten password all come here.
 */
@NullMarked
package org.twostep.proof;

import org.jspecify.annotations.NullMarked;
