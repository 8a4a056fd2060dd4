package org.twostep.app.tour;

import java.time.Duration;
import org.twostep.script.Script;
import org.twostep.world.Folder;

/** The chapters about the account's life after the registration. */
final class LaterChapters {
  private static final Duration NEARLY_AN_HOUR = Duration.ofMinutes(59);

  private LaterChapters() {}

  /** The Security tab: several factors, and taking one off. */
  static Chapter security() {
    return Chapter.of(
        "security",
        protectedAccount()
            .look("security-factors")
            .choose("#addWay", "addEmail")
            .awaitShown("#leave")
            .then(Ways.stepUp())
            .awaitShown(".page #email")
            .look("security-add-email")
            .type(".page #email", "maya@example.org")
            .press("#next")
            .awaitShown("#code")
            .look("security-add-code")
            .press("#correct")
            .type(".page #email", Ways.EMAIL)
            .press("#next")
            .awaitCode(Folder.INBOX)
            .typeCode("#code", Folder.INBOX)
            .press("#submit")
            .awaitShown("#addWay")
            .look("security-two")
            .choose("#factorMenu", "rename")
            .look("security-rename")
            .press("#cancelName")
            .choose("#factorMenu", "remove")
            .look("security-remove")
            .press("#yesRemove")
            .choose("#factorMenu", "remove")
            .press("#yesRemove")
            .look("security-remove-last")
            .press("#keep")
            .reveal("#allActivity")
            .press("#allActivity")
            .awaitShown("#list")
            .look("security-history")
            .press("#messages")
            .look("security-history-messages"));
  }

  private static Script protectedAccount() {
    return Ways.signIn().then(Ways.shortWay()).then(Ways.openSecurity());
  }

  /** A notice that something was changed, and stopping it. */
  static Chapter stopped() {
    return Chapter.of(
        "stopped",
        protectedAccount()
            .awaitMessage(Folder.INBOX)
            .press(Ways.MAIL)
            .then(Ways.readNewestMail())
            .look("stopped-notice")
            .press(".message-link")
            .awaitShown("#setNewPassword")
            .look("stopped-done")
            .press("#setNewPassword")
            .awaitShown("#send")
            .look("stopped-forgot"));
  }

  /** A forgotten password: a message, the second factor, a new password. */
  static Chapter forgot() {
    return Chapter.of(
        "forgot",
        protectedAccount()
            .choose("#profileMenu", "menuSignOut")
            .press("#forgotPassword")
            .press("#send")
            .look("forgot-empty")
            .type(".page #username", "maya.reyes")
            .press("#send")
            .awaitShown("#code")
            .look("forgot-message")
            .awaitCode(Folder.INBOX)
            .typeCode("#code", Folder.INBOX)
            .press("#submit")
            .awaitCode(Folder.MESSAGES)
            .look("forgot-factor")
            .typeCode("#code", Folder.MESSAGES)
            .press("#submit")
            .awaitShown("#set")
            .type("#next", "green lamp, window, river")
            .look("forgot-new-password")
            .press("#set")
            .awaitShown("#signIn")
            .look("forgot-done"));
  }

  /** Location Based: a trusted place, and a journey that nobody can make. */
  static Chapter places() {
    return Chapter.of(
        "places",
        protectedAccount()
            .press("#locationBased")
            .look("places-rule")
            .press("#saveAskWhen")
            .awaitShown("#leave")
            .then(Ways.stepUp())
            .awaitShown("#openPlaces")
            .press("#openPlaces")
            .awaitShown("#addHere")
            .press("#addHere")
            .look("places-list")
            .choose("#profileMenu", "menuSignOut")
            .press(".phone #locationApp")
            .look("places-app")
            .type("#latitude", "95")
            .press(".location-coordinates .button")
            .look("places-app-refused")
            .type("#latitude", "35.68")
            .type("#longitude", "139.69")
            .press(".location-coordinates .button")
            .look("places-app-far")
            .then(Ways.fillIn())
            .look("places-impossible"));
  }

  /** A session that nobody used for nearly an hour. */
  static Chapter session() {
    return Chapter.of(
        "session",
        Ways.signIn()
            .letPass(NEARLY_AN_HOUR)
            .awaitShown("#stay")
            .look("session-warning")
            .press("#stay")
            .look("session-kept"));
  }
}
