package org.twostep.app.tour;

import java.time.Duration;
import org.twostep.script.Script;
import org.twostep.world.Folder;

/** The chapters about the second factors that need no message with a code. */
final class FactorChapters {
  private static final Duration NEXT_CODE = Duration.ofSeconds(31);
  private static final String CODE_OF_APP = ".account-code";
  private static final String TWO_DIGITS = ".two-digits";

  private FactorChapters() {}

  /** By an authenticator app, from the square code to signing in. */
  static Chapter app() {
    return Chapter.of(
        "app",
        Ways.signIn()
            .then(Ways.openSecurity())
            .press("#otherWays")
            .look("app-other-ways")
            .press("#withAuthenticator")
            .awaitShown("#leave")
            .look("app-step-up")
            .then(Ways.stepUp())
            .awaitShown("#copyKey")
            .look("app-key")
            .press(".phone #authenticatorApp")
            .look("app-empty")
            .press("#scanCode")
            .awaitShown(CODE_OF_APP)
            .look("app-code")
            .typeShown("#code", CODE_OF_APP)
            .press("#submit")
            .awaitShown("#signOut")
            .look("app-protected")
            .press("#signOut")
            .then(Ways.fillIn())
            .awaitShown("#code")
            .look("app-sign-in")
            .typeShown("#code", CODE_OF_APP)
            .press("#submit")
            .look("app-code-used")
            .letPass(NEXT_CODE)
            .typeShown("#code", CODE_OF_APP)
            .press("#submit")
            .awaitShown("#profileMenu"));
  }

  /** On the full way, with Time-Based, and with a phone whose clock is wrong. */
  static Chapter clock() {
    return Chapter.of(
        "clock",
        Ways.signIn()
            .then(Ways.toChooseMethod())
            .press("#app")
            .look("clock-choose-method")
            .press("#next")
            .awaitShown("#copyKey")
            .look("clock-set-up")
            .press(".phone #authenticatorApp")
            .press("#scanCode")
            .awaitShown(CODE_OF_APP)
            .press(".page #next")
            .awaitShown("#code")
            .choose("#clockOff", "PT-5M")
            .letPass(Duration.ofSeconds(1))
            .typeShown("#code", CODE_OF_APP)
            .press("#submit")
            .look("clock-behind")
            .choose("#clockOff", "PT0S")
            .letPass(Duration.ofSeconds(1))
            .typeShown("#code", CODE_OF_APP)
            .press("#submit")
            .awaitShown("#verify")
            .look("clock-right"));
  }

  /** By the Fernhill app on the phone. */
  static Chapter approval() {
    return Chapter.of(
        "approval-app",
        Ways.signIn()
            .then(Ways.openSecurity())
            .press("#otherWays")
            .press("#withApproval")
            .awaitShown("#leave")
            .then(Ways.stepUp())
            .awaitMessage(Folder.PROMPTS)
            .look("request-set-up")
            .then(answer())
            .look("request-answer")
            .press("#yes")
            .awaitShown("#signOut")
            .press("#signOut")
            .then(Ways.fillIn())
            .awaitMessage(Folder.PROMPTS)
            .look("request-sign-in")
            .type(".phone #digits", "4")
            .press("#yes")
            .look("request-one-digit")
            .press("#no")
            .look("request-refused")
            .letPass(Duration.ofSeconds(30))
            .press("#again")
            .awaitMessage(Folder.PROMPTS)
            .look("request-again")
            .typeShown(".phone #digits", TWO_DIGITS)
            .press("#yes")
            .awaitShown("#profileMenu")
            .look("request-signed-in"));
  }

  private static Script answer() {
    return new Script().press(".notification").typeShown(".phone #digits", TWO_DIGITS);
  }

  /** Recovery codes: made, kept, and asked for. */
  static Chapter recovery() {
    return Chapter.of(
        "recovery",
        Ways.signIn()
            .then(Ways.shortWay())
            .then(Ways.openSecurity())
            .reveal("#makeCodes")
            .look("recovery-none")
            .press("#makeCodes")
            .awaitShown("#leave")
            .then(Ways.stepUp())
            .awaitShown("#done")
            .look("recovery-codes")
            .press("#print")
            .look("recovery-no-printer")
            .press("#done")
            .look("recovery-not-ticked")
            .press("#saved")
            .press("#done")
            .awaitShown("#makeCodes")
            .choose("#profileMenu", "menuSignOut")
            .then(Ways.fillIn())
            .awaitShown("#code")
            .press("#toggle")
            .look("recovery-other-ways")
            .press(".way-row")
            .awaitShown("#recovery")
            .type("#recovery", "ABCD EFGH JKMN PQRS")
            .press("#submit")
            .look("recovery-wrong"));
  }
}
