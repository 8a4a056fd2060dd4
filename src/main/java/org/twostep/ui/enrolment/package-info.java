/**
 * The page that proves another way to sign in, or a new number or address on file: one frame with
 * what it is for and the way out, and in it one screen for each thing that is to be done.
 */
@NullMarked
package org.twostep.ui.enrolment;

import org.jspecify.annotations.NullMarked;
