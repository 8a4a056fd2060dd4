package org.twostep.ui.profile;

import org.twostep.brokerage.CustomerFile;
import org.twostep.registration.Registration;
import org.twostep.ui.control.StatusPill;

/** How far two-factor authentication has come, as the icon on the profile page shows it. */
enum TwoFactorState {
  OFF(StatusPill.Tone.OFF),
  UNFINISHED(StatusPill.Tone.WAITING),
  WAITING(StatusPill.Tone.WAITING),
  ON(StatusPill.Tone.ON);

  private final StatusPill.Tone tone;

  TwoFactorState(StatusPill.Tone tone) {
    this.tone = tone;
  }

  StatusPill.Tone tone() {
    return tone;
  }

  static TwoFactorState of(CustomerFile file) {
    if (file.account().isProtected()) {
      return ON;
    }
    return file.registration().map(TwoFactorState::of).orElse(OFF);
  }

  private static TwoFactorState of(Registration registration) {
    return registration.isWaitingForApproval() ? WAITING : UNFINISHED;
  }
}
