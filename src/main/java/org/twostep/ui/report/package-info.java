/**
 * The report of a rehearsal on the screen: what {@link org.twostep.rehearsal.Report} says, put into
 * words, with the files that can be saved of it.
 */
@NullMarked
package org.twostep.ui.report;

import org.jspecify.annotations.NullMarked;
