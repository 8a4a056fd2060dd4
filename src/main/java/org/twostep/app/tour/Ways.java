package org.twostep.app.tour;

import org.twostep.script.Script;
import org.twostep.world.Folder;

/**
 * The documented ways in pieces, without pictures: for chapters that are about something that comes
 * later on the way.
 */
final class Ways {
  static final String PASSWORD = "seven quiet copper kettles";
  static final String SECRET_WORD = "bluebird";
  static final String PHONE = "5035550142";
  static final String EMAIL = "maya.reyes@example.com";
  static final String MAIL = ".segmented #mail";
  static final String PHONE_DEVICE = ".segmented #phone";
  static final String DIALOG = ".dialog-card";

  private Ways() {}

  static Script signIn() {
    return fillIn().awaitShown("#profileMenu");
  }

  static Script fillIn() {
    return new Script().press("#fillIn").press("#signIn");
  }

  static Script openSecurity() {
    return new Script().choose("#profileMenu", "menuProfile").pick("#tabs", "security");
  }

  /** From signed in to the code of the short way. */
  static Script toActivate() {
    return openSecurity()
        .press("#enable")
        .type(".page #phone", PHONE)
        .press("#next")
        .awaitShown("#code");
  }

  /** The short way, from signed in to protected. */
  static Script shortWay() {
    return toActivate()
        .awaitCode(Folder.MESSAGES)
        .typeCode("#code", Folder.MESSAGES)
        .press("#submit")
        .awaitShown("#signOut");
  }

  /** From signed in to the first page of the registration by the full way. */
  static Script toReceiveBy() {
    return new Script()
        .choose("#profileMenu", "menuSecurity")
        .awaitCode(Folder.MESSAGES)
        .typeCode("#code", Folder.MESSAGES)
        .press("#submit")
        .press("#register")
        .awaitShown("#contact");
  }

  static Script toContact() {
    return toReceiveBy()
        .press("#textMessage")
        .type("#contact", PHONE)
        .press("#next")
        .type("#word", SECRET_WORD)
        .press("#confirm")
        .type("#username", "maya.reyes")
        .type("#password", PASSWORD)
        .type("#secretWord", SECRET_WORD)
        .choose("#askWhen", "TIME_BASED")
        .press("#save")
        .awaitShown(".page #email");
  }

  static Script toConfirmEmail() {
    return toContact()
        .type(".page #phone", PHONE)
        .type(".page #email", EMAIL)
        .press("#next")
        .awaitShown("#code");
  }

  static Script toChooseMethod() {
    return toConfirmEmail()
        .awaitCode(Folder.INBOX)
        .typeCode("#code", Folder.INBOX)
        .press("#submit")
        .then(question());
  }

  static Script question() {
    return new Script()
        .choose("#question", "FIRST_STREET")
        .type("#answer", "Maple Avenue")
        .press("#next")
        .awaitShown("#textMessage");
  }

  static Script toVerifyIdentity() {
    return toChooseMethod()
        .press("#textMessage")
        .press("#next")
        .awaitCode(Folder.MESSAGES)
        .press("#ok")
        .typeCode("#code", Folder.MESSAGES)
        .press("#submit")
        .awaitShown("#verify");
  }

  /** The password, where a change asks who is there. */
  static Script stepUp() {
    return new Script().type(".page #password", PASSWORD).press(".page #submit");
  }

  static Script verify() {
    return new Script().type("#password", PASSWORD).press("#verify").awaitShown("#openProfile");
  }

  static Script readNewestMail() {
    return new Script().pick("#list", "0").press("#list");
  }
}
