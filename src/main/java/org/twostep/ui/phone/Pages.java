package org.twostep.ui.phone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/**
 * What lies on top of each other on the phone's screen; one of them is seen.
 *
 * @param screen round all of them
 * @param app round the pages that an open app shows
 * @param place those pages
 * @param apps those that are screens of their own
 */
record Pages(Node screen, Node home, Node app, Pane place, ScrollPane conversation, Apps apps) {
  private static final PseudoClass IN_APP = PseudoClass.getPseudoClass("app");

  void show(PhoneScreen shown) {
    var inApp = shown != PhoneScreen.HOME;
    screen.pseudoClassStateChanged(IN_APP, inApp);
    home.setVisible(!inApp);
    app.setVisible(inApp);
    conversation.setVisible(shown == PhoneScreen.MESSAGES);
    apps.show(shown, place);
    conversation.setVvalue(conversation.getVmax());
  }
}
