package org.twostep.app.tour;

import org.twostep.app.tour.Chapter.View;
import org.twostep.script.Script;
import org.twostep.world.Folder;

/** The same screens in a small window, in the dark scheme, and with large text. */
final class LookChapters {
  private LookChapters() {}

  static Chapter narrow() {
    return Chapter.of(
            "narrow",
            new Script()
                .look("narrow-sign-in")
                .press("#showGuide")
                .look("narrow-guide")
                .putAway()
                .then(Ways.signIn())
                .look("narrow-home")
                .then(Ways.openSecurity())
                .look("narrow-security")
                .then(Ways.toVerifyIdentity())
                .look("narrow-verify-identity")
                .then(Ways.verify())
                .awaitMessage(Folder.PROMPTS)
                .look("narrow-approve"))
        .seen(View.NARROW);
  }

  static Chapter dark() {
    return Chapter.of(
            "dark",
            new Script()
                .look("dark-sign-in")
                .then(Ways.signIn())
                .then(Ways.openSecurity())
                .look("dark-security")
                .then(Ways.toConfirmEmail())
                .press(Ways.MAIL)
                .awaitCode(Folder.INBOX)
                .then(Ways.readNewestMail())
                .look("dark-mail")
                .typeCode("#code", Folder.INBOX)
                .press("#submit")
                .then(Ways.question())
                .press(Ways.PHONE_DEVICE)
                .press("#textMessage")
                .press("#next")
                .awaitCode(Folder.MESSAGES)
                .press("#ok")
                .typeStartOfCode("#code", Folder.MESSAGES, 3)
                .look("dark-code")
                .press("#messagesApp")
                .look("dark-conversation")
                .press(".phone #back")
                .typeCode("#code", Folder.MESSAGES)
                .press("#submit")
                .then(Ways.verify())
                .awaitMessage(Folder.PROMPTS)
                .look("dark-approve")
                .press(Ways.DIALOG + " #approve")
                .awaitShown("#signOut")
                .look("dark-protected"))
        .seen(View.DARK);
  }

  static Chapter large() {
    return Chapter.of(
            "large",
            new Script()
                .look("large-sign-in")
                .then(Ways.signIn())
                .then(Ways.toActivate())
                .awaitCode(Folder.MESSAGES)
                .look("large-code"))
        .seen(View.LARGE);
  }
}
