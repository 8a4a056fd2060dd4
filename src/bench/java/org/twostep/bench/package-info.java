/**
 * What the program promises about speed and memory, measured from outside on a virtual screen, and
 * held against the smallest JavaFX program. Run by the profile {@code bench}; nothing here is a
 * test, since figures depend on the machine and on what else it does.
 */
@NullMarked
package org.twostep.bench;

import org.jspecify.annotations.NullMarked;
