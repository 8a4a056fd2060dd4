/**
 * What the program itself remembers for the person: half-typed entries and how the window looked.
 */
@NullMarked
package org.twostep.memory;

import org.jspecify.annotations.NullMarked;
