package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.message.Letters;

/** "This wasn't me": the link of a notice, followed from the phone and from the mailbox. */
class LinksOfMessagesTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Hands hands;

  /** Signed in on a computer that a notice speaks of. */
  private void told() {
    PhoneRequest.trustThisComputer(bench);
    bench.open();
    bench.assertPage(Page.HOME);
    window = new Window(bench);
    hands = new Hands(bench);
  }

  private Hyperlink link() {
    return (Hyperlink) window.findAll(Window.DEVICES, ".message-link").getFirst();
  }

  @Test
  void onTheLockScreenThereIsNoLink() {
    told();
    assertTrue(window.has(Window.DEVICES, ".notification"));
    String said = window.written(".phone");
    assertFalse(said.contains("https:"), said);
    assertFalse(said.contains("follow this link"), said);
  }

  @Test
  void inTheConversationTheLinkIsWords() {
    told();
    hands.click(window.device("#messagesApp"));
    assertEquals("This wasn't me", bench.onScreen(() -> link().getText()));
    assertEquals("This wasn't me", bench.onScreen(() -> link().getAccessibleText()));
    assertFalse(window.written(".phone").contains(Letters.NOT_ME));
  }

  @Test
  void followedFromThePhoneByMouse() {
    told();
    hands.click(window.device("#messagesApp"));
    hands.click(link());
    bench.assertPage(Page.CHANGE_STOPPED);
    assertTrue(bench.file().account().password().frozen());
  }

  @Test
  void followedFromThePhoneByKey() {
    told();
    ByKeyboard keys = new ByKeyboard(bench);
    keys.enter(Window.DEVICES);
    hands.tabTo("Messages", node -> "messagesApp".equals(node.getId()));
    hands.press(KeyCode.SPACE);
    hands.tabTo("the link", Hyperlink.class::isInstance);
    keys.assertFocusIsSeen();
    hands.press(KeyCode.ENTER);
    bench.assertPage(Page.CHANGE_STOPPED);
  }

  @Test
  void followedFromTheMailbox() {
    told();
    new ByMouse(bench).followLink();
    bench.assertPage(Page.CHANGE_STOPPED);
  }

  @Test
  void followedTwiceItSaysSo() {
    told();
    hands.click(window.device("#messagesApp"));
    Hyperlink link = link();
    hands.click(link);
    hands.click(link);
    assertEquals(bench.text("refusal.not-me-over"), bench.notice());
  }
}
