package org.twostep.app.tour;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.twostep.script.Script;
import org.twostep.world.Folder;

/** The chapters about the two documented ways, and the order of all chapters. */
public final class Chapters {
  private Chapters() {}

  /** All chapters, in the order of the album. */
  public static List<Chapter> all() {
    return Stream.concat(usual().stream(), RehearsalChapters.all().stream()).toList();
  }

  private static List<Chapter> usual() {
    return List.of(
        start(),
        shortWay(),
        fullWay(),
        SideChapters.email(),
        SideChapters.codes(),
        SideChapters.waiting(),
        SideChapters.approval(),
        SideChapters.later(),
        SideChapters.password(),
        FactorChapters.app(),
        FactorChapters.clock(),
        FactorChapters.approval(),
        FactorChapters.recovery(),
        LaterChapters.security(),
        LaterChapters.stopped(),
        LaterChapters.forgot(),
        LaterChapters.places(),
        LaterChapters.session(),
        SideChapters.questions(),
        LookChapters.narrow(),
        LookChapters.dark(),
        LookChapters.large());
  }

  private static Chapter start() {
    return Chapter.of(
        "start",
        new Script()
            .look("sign-in")
            .press("#signIn")
            .look("sign-in-empty")
            .type("#username", "maya.reyes")
            .type("#password", "something else entirely")
            .press("#signIn")
            .look("sign-in-refused")
            .press("#fillIn")
            .look("sign-in-filled")
            .press("#signIn")
            .awaitShown("#openProfile")
            .look("home")
            .open("#profileMenu")
            .look("profile-menu")
            .pick("#profileMenu", "menuProfile")
            .look("profile-basic")
            .pick("#tabs", "security")
            .look("security-off")
            .press("#settings")
            .look("settings")
            .putAway());
  }

  private static Chapter shortWay() {
    return Chapter.of(
        "short",
        Ways.signIn()
            .then(Ways.openSecurity())
            .press("#enable")
            .look("short-phone")
            .type(".page #phone", "555-0142")
            .press("#next")
            .look("short-phone-no-area-code")
            .type(".page #phone", Ways.PHONE)
            .press("#next")
            .awaitShown("#code")
            .look("short-code-sent")
            .awaitCode(Folder.MESSAGES)
            .look("short-code-arrived")
            .press(".notification")
            .press(".copy-code")
            .look("short-conversation")
            .typeCode("#code", Folder.MESSAGES)
            .press("#submit")
            .awaitShown("#signOut")
            .look("short-protected")
            .awaitMessage(Folder.INBOX)
            .look("short-notice-text")
            .press(Ways.MAIL)
            .then(Ways.readNewestMail())
            .look("short-notice-mail")
            .press(Ways.PHONE_DEVICE)
            .press(".phone #back")
            .then(signInAgain()));
  }

  /** Out, and in again with the code: the proof that it works. */
  private static Script signInAgain() {
    return new Script()
        .press("#signOut")
        .awaitShown("#fillIn")
        .look("short-signed-out")
        .then(Ways.fillIn())
        .awaitCode(Folder.MESSAGES)
        .look("short-sign-in-code")
        .typeCode("#code", Folder.MESSAGES)
        .press("#submit")
        .awaitShown("#profileMenu")
        .look("short-home")
        .then(Ways.openSecurity())
        .look("short-security-on");
  }

  private static Chapter fullWay() {
    return Chapter.of(
        "full",
        Ways.signIn()
            .choose("#profileMenu", "menuProfile")
            .press("#securityOptions")
            .awaitShown("#code")
            .look("full-is-it-you")
            .awaitCode(Folder.MESSAGES)
            .typeCode("#code", Folder.MESSAGES)
            .press("#submit")
            .awaitShown("#register")
            .look("full-settings")
            .press("#register")
            .then(receiveBy())
            .then(secretWord())
            .then(saveSettings())
            .then(contact())
            .then(question())
            .then(code())
            .then(approve())
            .press("#signOut")
            .then(Ways.fillIn())
            .awaitCode(Folder.MESSAGES)
            .look("full-sign-in-code")
            .typeCode("#code", Folder.MESSAGES)
            .press("#submit")
            .awaitShown("#profileMenu"));
  }

  private static Script receiveBy() {
    return new Script()
        .press("#next")
        .look("full-receive-by-empty")
        .press("#textMessage")
        .type("#contact", Ways.PHONE)
        .look("full-receive-by")
        .press("#next");
  }

  private static Script secretWord() {
    return new Script()
        .type("#word", "owl")
        .press("#confirm")
        .look("full-secret-word-short")
        .type("#word", Ways.SECRET_WORD)
        .press("#confirm");
  }

  private static Script saveSettings() {
    return new Script()
        .awaitShown("#askWhen")
        .type("#username", "maya.reyes")
        .type("#password", Ways.PASSWORD)
        .type("#secretWord", "redbird")
        .open("#askWhen")
        .look("full-ask-when")
        .pick("#askWhen", "TIME_BASED")
        .press("#save")
        .look("full-secret-word-wrong")
        .type("#secretWord", Ways.SECRET_WORD)
        .reveal("#save")
        .look("full-confirm-settings-filled")
        .press("#save");
  }

  private static Script contact() {
    return new Script()
        .awaitShown(".page #email")
        .look("full-contact")
        .type(".page #phone", Ways.PHONE)
        .type(".page #email", "maya.reyes@")
        .press("#next")
        .look("full-contact-refused")
        .type(".page #email", Ways.EMAIL)
        .press("#next")
        .awaitShown("#code")
        .press(Ways.MAIL)
        .look("full-confirm-email")
        .awaitCode(Folder.INBOX)
        .then(Ways.readNewestMail())
        .look("full-confirm-email-letter")
        .press(".letter .hyperlink")
        .awaitShown("#question");
  }

  private static Script question() {
    return new Script()
        .look("full-question")
        .open("#question")
        .look("full-question-list")
        .pick("#question", "FIRST_STREET")
        .type("#answer", "Maple Avenue")
        .press("#next");
  }

  private static Script code() {
    return new Script()
        .awaitShown("#textMessage")
        .press(Ways.PHONE_DEVICE)
        .look("full-choose-method")
        .press("#textMessage")
        .press("#next")
        .awaitShown("#ok")
        .look("full-check-messages")
        .awaitCode(Folder.MESSAGES)
        .press("#ok")
        .awaitShown("#code")
        .typeStartOfCode("#code", Folder.MESSAGES, 3)
        .look("full-code")
        .typeCode("#code", Folder.MESSAGES)
        .press("#submit")
        .awaitShown("#verify")
        .look("full-verify-identity")
        .type("#password", "seven quiet copper")
        .press("#verify")
        .look("full-verify-identity-wrong");
  }

  private static Script approve() {
    return Ways.verify()
        .look("full-waiting")
        .awaitMessage(Folder.PROMPTS)
        .look("full-approve")
        .press(Ways.DIALOG + " #approve")
        .awaitShown("#signOut")
        .look("full-protected")
        .letPass(Duration.ofSeconds(5))
        .look("full-notices");
  }
}
