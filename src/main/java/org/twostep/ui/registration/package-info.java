/**
 * The screens of the documented flow: one frame with the progress and the way back, and in it one
 * screen for each {@link org.twostep.registration.Step}. A new step gets its FXML and controller
 * here and one line in {@link org.twostep.ui.registration.StepScreens}.
 */
@NullMarked
package org.twostep.ui.registration;

import org.jspecify.annotations.NullMarked;
