package org.twostep.ui.phone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * What lies on top of each other on the phone's screen; one of them is seen.
 *
 * @param screen round all of them
 * @param app round the two pages that an open app shows
 */
record Pages(Node screen, Node home, Node app, ScrollPane conversation, ScrollPane later) {
  private static final PseudoClass IN_APP = PseudoClass.getPseudoClass("app");

  void show(PhoneScreen shown) {
    var inApp = shown != PhoneScreen.HOME;
    screen.pseudoClassStateChanged(IN_APP, inApp);
    home.setVisible(!inApp);
    app.setVisible(inApp);
    conversation.setVisible(shown == PhoneScreen.MESSAGES);
    later.setVisible(inApp && shown != PhoneScreen.MESSAGES);
    conversation.setVvalue(conversation.getVmax());
  }
}
