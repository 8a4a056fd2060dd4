/**
 * Fernhill Invest as its customer meets it: one service that takes each action through the pure
 * rules and keeps what it changed, with the messages it causes, in one transaction.
 */
@NullMarked
package org.twostep.brokerage;

import org.jspecify.annotations.NullMarked;
