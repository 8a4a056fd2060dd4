package org.twostep.app.tour;

import java.time.Duration;
import org.twostep.script.Script;
import org.twostep.world.Folder;

/** The chapters about what can go another way than straight on. */
final class SideChapters {
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  private static final Duration THREE_MINUTES = Duration.ofMinutes(3);
  private static final String MORE_TIME = ".world-buttons .button";

  private SideChapters() {}

  static Chapter email() {
    return Chapter.of(
        "email",
        Ways.signIn()
            .then(Ways.toContact())
            .press("#spamNext")
            .then(toConfirm())
            .press(Ways.MAIL)
            .awaitCode(Folder.SPAM)
            .look("email-inbox-empty")
            .press(".mailbox #spam")
            .look("email-spam")
            .then(Ways.readNewestMail())
            .look("email-spam-letter")
            .typeCode("#code", Folder.SPAM)
            .press("#submit")
            .then(Ways.question())
            .press(".page #email")
            .press(".mailbox #inbox")
            .look("email-choose-method")
            .press("#next")
            .awaitCode(Folder.INBOX)
            .look("email-check-messages")
            .then(Ways.readNewestMail())
            .press("#ok")
            .awaitShown("#code")
            .look("email-code"));
  }

  private static Script toConfirm() {
    return new Script()
        .type(".page #phone", Ways.PHONE)
        .type(".page #email", Ways.EMAIL)
        .press("#next")
        .awaitShown("#code");
  }

  static Chapter codes() {
    return Chapter.of(
        "codes",
        Ways.signIn()
            .then(Ways.toActivate())
            .awaitCode(Folder.MESSAGES)
            .press("#submit")
            .look("code-empty")
            .then(enter("12a456"))
            .look("code-letters")
            .then(enter("12345"))
            .look("code-too-short")
            .then(enter("12345678"))
            .look("code-too-long")
            .then(wrong(1))
            .look("code-wrong")
            .letPass(HALF_A_MINUTE)
            .press("#resend")
            .awaitCode(Folder.MESSAGES)
            .look("code-resent")
            .typeOlderCode("#code", Folder.MESSAGES)
            .press("#submit")
            .look("code-replaced")
            .then(wrong(1))
            .then(wrong(2))
            .then(wrong(3))
            .look("code-one-more-try")
            .then(wrong(4))
            .look("code-void")
            .letPass(Duration.ofMinutes(1))
            .press("#resend")
            .awaitCode(Folder.MESSAGES)
            .letPass(Duration.ofMinutes(10))
            .look("code-run-out")
            .typeCode("#code", Folder.MESSAGES)
            .press("#submit")
            .look("code-expired")
            .press("#resend")
            .awaitCode(Folder.MESSAGES)
            .then(wrong(1))
            .then(wrong(2))
            .then(wrong(3))
            .then(wrong(4))
            .look("code-pause"));
  }

  private static Script enter(String code) {
    return new Script().type("#code", code).press("#submit");
  }

  private static Script wrong(int slip) {
    return new Script().typeWrongCode("#code", Folder.MESSAGES, slip).press("#submit");
  }

  static Chapter waiting() {
    return Chapter.of(
        "waiting",
        Ways.signIn()
            .open("#delay")
            .look("waiting-delay")
            .pick("#delay", "THREE_MINUTES")
            .then(Ways.toActivate())
            .look("waiting-nothing-yet")
            .press(MORE_TIME)
            .look("waiting-half-a-minute")
            .letPass(THREE_MINUTES)
            .awaitCode(Folder.MESSAGES)
            .look("waiting-arrived")
            .press("#correctContact")
            .type(".page #phone", "5035550199")
            .press("#next")
            .awaitShown("#code")
            .letPass(Duration.ofMinutes(4))
            .look("waiting-never-here"));
  }

  static Chapter approval() {
    return Chapter.of(
        "approval",
        Ways.signIn()
            .then(Ways.toVerifyIdentity())
            .choose("#delay", "NEVER")
            .then(Ways.verify())
            .letPass(THREE_MINUTES)
            .look("approval-never-came")
            .press("#openProfile")
            .pick("#tabs", "security")
            .look("approval-profile")
            .press("#twoFactorIcon")
            .awaitShown(Ways.DIALOG)
            .look("approval-by-icon")
            .press("#notNow")
            .look("approval-not-now")
            .choose("#delay", "AT_ONCE")
            .choose("#profileMenu", "menuTwoFactor")
            .press(".danger-link")
            .awaitMessage(Folder.MESSAGES)
            .look("approval-not-me"));
  }

  static Chapter later() {
    return Chapter.of(
        "later",
        Ways.signIn()
            .then(Ways.toContact())
            .type(".page #phone", "503555")
            .type(".page #email", "maya.reyes@exam")
            .look("later-half-typed"),
        new Script()
            .awaitShown(".page #email")
            .look("later-opened-again")
            .press("#finishLater")
            .pick("#tabs", "security")
            .look("later-unfinished")
            .press("#home")
            .look("later-home")
            .choose("#profileMenu", "menuSignOut")
            .awaitShown("#fillIn")
            .letPass(Duration.ofHours(25))
            .then(Ways.signIn())
            .then(Ways.openSecurity())
            .press(Ways.MAIL)
            .awaitMessage(Folder.INBOX)
            .then(Ways.readNewestMail())
            .look("later-dropped"));
  }

  static Chapter password() {
    return Chapter.of(
        "password",
        Ways.signIn()
            .then(Ways.openSecurity())
            .press("#changePassword")
            .awaitShown("#change")
            .look("password-empty")
            .type("#current", Ways.PASSWORD)
            .type("#next", "copper1")
            .press("#change")
            .look("password-short")
            .type("#next", "passwordpassword")
            .press("#change")
            .look("password-common")
            .type("#next", "lantern under a green umbrella")
            .look("password-strong")
            .press("#change")
            .awaitMessage(Folder.MESSAGES)
            .look("password-changed"));
  }

  static Chapter questions() {
    return Chapter.of(
        "questions",
        Ways.signIn()
            .type("#asked", "didnt get teh code")
            .awaitShown(".answer-question")
            .look("questions-found")
            .press(".answer-question")
            .look("questions-answer")
            .press("#needsWork")
            .awaitShown("#sentence")
            .look("questions-feedback"));
  }
}
