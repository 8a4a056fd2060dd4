/**
 * The door of the program: {@code main} and nothing else. Everything that decides something is in a
 * package below.
 */
@NullMarked
package org.twostep;

import org.jspecify.annotations.NullMarked;
