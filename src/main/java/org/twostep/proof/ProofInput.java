package org.twostep.proof;

import org.twostep.account.Challenge.Way;

/** What a person can do about a challenge. Texts are as typed. */
public sealed interface ProofInput {
  /** Try another way. */
  record Choose(Way way) implements ProofInput {}

  /** A code, a recovery code or the password, whichever way is open. */
  record Enter(String typed) implements ProofInput {}

  /** Another code, or another request on the phone. */
  record Resend() implements ProofInput {}

  /** The two digits, typed on the phone. */
  record AnswerOnPhone(String request, String digits) implements ProofInput {}

  /** This wasn't me, on the phone. */
  record DenyOnPhone(String request) implements ProofInput {}
}
