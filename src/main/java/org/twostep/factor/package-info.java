/**
 * Second factors and their codes: how a code is made, how long it is good for, when another may be
 * sent, and how many wrong tries there are. Pure rules: time and randomness are handed in.
 */
@NullMarked
package org.twostep.factor;

import org.jspecify.annotations.NullMarked;
