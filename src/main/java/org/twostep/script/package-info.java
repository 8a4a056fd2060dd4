/**
 * What a person does with the program, action by action, as plain data: pressed, typed, waited for.
 * Says nothing about how fast, or who does it. The tour, the rehearsals that show the way, and the
 * tests that walk it read the same scripts.
 */
@NullMarked
package org.twostep.script;

import org.jspecify.annotations.NullMarked;
