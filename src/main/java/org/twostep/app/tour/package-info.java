/**
 * What the tour consists of: its chapters, each a walk through the real screens, and the album that
 * the pictures go into. How the walks are set up is decided in {@code org.twostep.app.Tour}.
 */
@NullMarked
package org.twostep.app.tour;

import org.jspecify.annotations.NullMarked;
