/**
 * The documented flow: a {@link org.twostep.registration.Registration} walks the steps of a {@link
 * org.twostep.registration.Way}, and {@link org.twostep.registration.Registrar} is the one pure
 * function that says what each input leads to. To add a step: name it in {@code Step}, put it on a
 * {@code Way}, and let the compiler show where it is missing.
 */
@NullMarked
package org.twostep.registration;

import org.jspecify.annotations.NullMarked;
