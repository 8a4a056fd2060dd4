/**
 * Rehearsals: a {@link org.twostep.rehearsal.Scenario} is what a file describes, a {@link
 * org.twostep.rehearsal.Run} is one learner going through it, a {@link
 * org.twostep.rehearsal.Transcript} is what happened in it, and a report is made of nothing but
 * these. Pure rules; nothing here knows a screen, and no secret comes in here.
 */
@NullMarked
package org.twostep.rehearsal;

import org.jspecify.annotations.NullMarked;
