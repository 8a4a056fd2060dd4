/**
 * Where on the Earth somebody is: coordinates as people type them, the distance between two places,
 * a few dozen cities to choose from, and the rule that judges a sign-in by its place.
 */
@NullMarked
package org.twostep.place;

import org.jspecify.annotations.NullMarked;
