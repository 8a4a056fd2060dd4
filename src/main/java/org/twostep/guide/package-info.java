/**
 * The documented steps as the learner reads them: which there are, where one is, what to do next.
 */
@NullMarked
package org.twostep.guide;

import org.jspecify.annotations.NullMarked;
