/**
 * The customer's account: who they are, their password, signing in and out. Pure rules over small
 * records; {@link org.twostep.account.Outcome} carries what each action changes.
 */
@NullMarked
package org.twostep.account;

import org.jspecify.annotations.NullMarked;
