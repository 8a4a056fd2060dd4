package org.twostep.security;

import java.util.List;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Method;
import org.twostep.factor.RecoveryCode;
import org.twostep.place.Coordinates;
import org.twostep.proof.ProofInput;
import org.twostep.security.Enrolment.Goal;

/** What a signed-in customer can do about the account's security. Texts are as typed. */
public sealed interface SecurityInput {
  /** Asks who is there, before a change asks by itself. */
  record OpenStepUp(Demand demand) implements SecurityInput {}

  /** Whatever meets the open step-up, or changes its way. */
  record StepUp(ProofInput input) implements SecurityInput {}

  record CancelStepUp() implements SecurityInput {}

  /** Begins to prove another factor, or a new number or address. */
  record Begin(Goal goal, Method.Kind kind) implements SecurityInput {}

  /** The number or address to prove. */
  record EnterDestination(String typed) implements SecurityInput {}

  /** Back to entering the number or address. */
  record CorrectDestination() implements SecurityInput {}

  /** The code that proves it. */
  record EnterCode(String typed) implements SecurityInput {}

  /** Another code, or another request on the phone. */
  record Resend() implements SecurityInput {}

  /** The two digits, typed on the phone that is to become a factor. */
  record AnswerOnPhone(ProofInput.AnswerOnPhone answer) implements SecurityInput {}

  record DenyOnPhone(String request) implements SecurityInput {}

  record CancelEnrolment() implements SecurityInput {}

  record Rename(String factor, String name) implements SecurityInput {}

  record MakeDefault(String factor) implements SecurityInput {}

  /**
   * Takes a factor off.
   *
   * @param sure needed for the last one, after saying what is lost
   */
  record Remove(String factor, boolean sure) implements SecurityInput {}

  /** A new set in the place of the old one; only hashes are kept. */
  record NewRecoveryCodes(List<RecoveryCode> codes) implements SecurityInput {}

  /** I have saved them. */
  record RecoveryCodesSaved() implements SecurityInput {}

  record RevokeDevice(String device) implements SecurityInput {}

  record RevokeAllDevices() implements SecurityInput {}

  /** Time-Based, or Location Based. */
  record SetAskWhen(AskWhen askWhen) implements SecurityInput {}

  record AddPlace(String name, Coordinates at) implements SecurityInput {}

  record RenamePlace(String place, String name) implements SecurityInput {}

  record RemovePlace(String place) implements SecurityInput {}

  record ChangePassword(String current, String next) implements SecurityInput {}
}
