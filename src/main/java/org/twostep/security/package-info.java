/**
 * The account's life after registration, as the Security tab offers it: factors added, replaced and
 * removed, recovery codes, trusted computers and places, the password, and stopping a change that
 * was not the customer's.
 */
@NullMarked
package org.twostep.security;

import org.jspecify.annotations.NullMarked;
