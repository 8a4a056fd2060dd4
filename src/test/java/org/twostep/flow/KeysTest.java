package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.registration.Step;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** The keys of the window. */
class KeysTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Hands hands;

  private void open() {
    bench.open();
    window = new Window(bench);
    hands = new Hands(bench);
  }

  private void at(Step step) {
    new Shortcut(bench).at(step);
    open();
  }

  private void focus(Node node) {
    bench.onScreen(() -> {
      node.requestFocus();
      return true;
    });
    bench.settle();
    assertSame(node, window.focused());
  }

  private void assertFocusIn(String pane) {
    assertTrue(
        bench.root().lookup(pane) != null && window.isFocusIn(window.pane(pane)),
        () -> "the focus is on " + Eyes.name(window.focused()));
  }

  @Test
  void f6GoesRoundThePanesAndShiftF6Back() {
    open();
    Node first = window.focused();
    assertFocusIn(Window.SITE);
    hands.press(KeyCode.F6);
    assertFocusIn(Window.DEVICES);
    hands.press(KeyCode.F6);
    assertFocusIn(Window.GUIDE);
    hands.press(KeyCode.F6);
    assertSame(first, window.focused());
    hands.press(KeyCode.F6, KeyCode.SHIFT);
    assertFocusIn(Window.GUIDE);
    hands.press(KeyCode.F6, KeyCode.SHIFT);
    assertFocusIn(Window.DEVICES);
    hands.press(KeyCode.F6, KeyCode.SHIFT);
    assertSame(first, window.focused());
  }

  @Test
  void aPaneIsEnteredWhereItWasLeft() {
    open();
    Node delay = window.device("#delay");
    focus(delay);
    hands.press(KeyCode.F6, KeyCode.SHIFT);
    assertFocusIn(Window.SITE);
    hands.press(KeyCode.F6);
    assertSame(delay, window.focused());
  }

  @Test
  void f1OpensTheGuideInANarrowWindowAndEscLeavesIt() {
    open();
    assertFalse(window.has(".shell", ".guide-pane"), "there is room for the guide");
    Node first = window.focused();
    hands.press(KeyCode.F1);
    assertFocusIn(Window.GUIDE);
    assertTrue(window.written(Window.GUIDE).contains("Sign in and open My Profile"));
    double left = bench.onScreen(() -> window.pane(Window.GUIDE).localToScene(0, 0).getX());
    assertEquals(0, left, "it comes out at the edge, and leaves the page to be read");
    hands.press(KeyCode.ESCAPE);
    assertFalse(window.has(".shell", ".guide-pane"));
    assertSame(first, window.focused());
  }

  @Test
  void f1GoesToTheGuideInAWideWindow() {
    open();
    bench.onScreen(() -> {
      bench.root().resize(1280, 860);
      return true;
    });
    bench.settle();
    assertTrue(window.has(".shell", ".guide-pane"));
    focus(window.site("#password").lookup(".text-input"));
    hands.press(KeyCode.F1);
    assertFocusIn(Window.GUIDE);
    hands.press(KeyCode.F6);
    assertFocusIn(Window.SITE);
    assertTrue(window.isFocusIn(window.site("#password")));
  }

  @Test
  void withVeryLargeTextTheDevicesAreOneKeyAwayToo() {
    bench.looking(Appearance.LIGHT, TextSize.DOUBLE);
    at(Step.CONFIRM_IDENTITY);
    if (!window.has(".shell", Window.DEVICES)) {
      hands.click(window.find(".shell", "#showDevices"));
      assertFocusIn(Window.DEVICES);
      String code = new ByKeyboard(bench).codeByText();
      hands.press(KeyCode.ESCAPE);
      if (window.has(".shell", Window.DEVICES)) {
        hands.press(KeyCode.ESCAPE);
      }
      assertFocusIn(Window.SITE);
      hands.type(code);
      hands.press(KeyCode.ENTER);
      assertEquals(Step.VERIFICATION_SETTINGS, bench.step());
    }
  }

  @Test
  void enterPressesTheButtonItIsOnAndNotTheDefaultOne() {
    at(Step.VERIFICATION_SETTINGS);
    focus(window.site("#finishLater"));
    hands.press(KeyCode.ENTER);
    bench.assertPage(Page.PROFILE_SECURITY);
    assertEquals(Step.VERIFICATION_SETTINGS, bench.step());
  }

  @Test
  void enterOnAChoiceOrADropDownGoesOn() {
    at(Step.CHOOSE_METHOD);
    hands.press(KeyCode.ENTER);
    assertEquals(Step.SET_UP_APP, bench.step(), "the choice of Time-Based is the first offered");
  }

  @Test
  void enterOnADropDownSavesTheForm() {
    at(Step.SAVE_SETTINGS);
    focus(window.site("#askWhen"));
    hands.press(KeyCode.ENTER);
    assertEquals(bench.text("refusal.username-empty"), new Entries(bench).error("#username"));
  }

  @Test
  void enterOnADeviceIsNotMeantForThePage() {
    at(Step.CHOOSE_METHOD);
    focus(window.device("#spamNext"));
    hands.press(KeyCode.ENTER);
    assertEquals(Step.CHOOSE_METHOD, bench.step());
    focus(window.device("#messagesApp"));
    hands.press(KeyCode.ESCAPE);
    hands.press(KeyCode.ESCAPE);
    assertEquals(Step.CHOOSE_METHOD, bench.step());
  }

  @Test
  void enterSubmitsTheChangeOfThePasswordAlsoWithACode() {
    new Shortcut(bench).protectedAndSignedOut();
    open();
    new AllScreensTest.Moments(bench).signInWithCodeAndOpenSecurity();
    hands.click(window.site("#changePassword"));
    Entries entries = new Entries(bench);
    bench.world().carry();
    entries.paste("#code", Shortcut.newestCode(bench, org.twostep.account.PracticeCustomer.PHONE));
    hands.press(KeyCode.ENTER);
    entries.paste("#current", "seven quiet copper kettles");
    entries.paste("#next", "violet otters hum at dusk");
    hands.press(KeyCode.ENTER);
    assertTrue(window.written(Window.SITE).contains("Your password is changed."));
    hands.press(KeyCode.ESCAPE);
    bench.assertPage(Page.PROFILE_SECURITY);
  }

  @Test
  void theMenuOpensByKeyboardAndEscClosesItWithoutLeavingThePage() {
    at(Step.VERIFICATION_SETTINGS);
    MenuButton menu = (MenuButton) window.site("#profileMenu");
    focus(menu);
    hands.press(KeyCode.SPACE);
    assertTrue(menu.isShowing());
    hands.press(KeyCode.ESCAPE);
    assertFalse(menu.isShowing());
    assertEquals(Step.VERIFICATION_SETTINGS, bench.step());
    bench.assertPage(Page.REGISTRATION);
    new ByKeyboard(bench).menu("menuSignOut");
    bench.assertPage(Page.SIGN_IN);
  }

  @Test
  void mnemonicsPressTheirButtons() {
    open();
    hands.mnemonic('f');
    assertEquals("maya.reyes", window.typed("#username"));
    hands.mnemonic('s');
    bench.assertPage(Page.HOME);
  }

  @Test
  void tabCrossesFromPaneToPaneAndComesRoundAgain() {
    open();
    Node first = window.focused();
    Set<String> panes = new LinkedHashSet<>();
    for (int stop = 0; stop < 60; stop++) {
      hands.press(KeyCode.TAB);
      new ByKeyboard(bench).assertFocusIsSeen();
      List.of(Window.SITE, Window.DEVICES).stream()
          .filter(pane -> window.isFocusIn(window.pane(pane)))
          .forEach(panes::add);
      if (window.focused() == first) {
        assertEquals(Set.of(Window.SITE, Window.DEVICES), panes);
        return;
      }
    }
    throw new AssertionError("Tab never came round");
  }

  @Test
  void behindTheApprovalPromptNothingIsInReachButTheDevicesAre() {
    at(Step.APPROVE);
    assertTrue(
        window.isFocusIn(window.site(".dialog-card")),
        () -> "the focus is on " + Eyes.name(window.focused()));
    for (int stop = 0; stop < 40; stop++) {
      hands.press(KeyCode.TAB);
      Node focused = window.focused();
      boolean behind =
          window.isFocusIn(window.site(".page-scroll"))
              || window.isFocusIn(window.site("#profileMenu"));
      assertFalse(behind, () -> "behind the prompt: " + Eyes.name(focused));
    }
    hands.click(window.device("#messagesApp"));
    assertTrue(window.has(Window.DEVICES, ".bubble"));
    MenuButton menu = (MenuButton) window.site("#profileMenu");
    hands.click(menu);
    assertFalse(menu.isShowing());
    hands.click(window.site("#home"));
    bench.assertPage(Page.REGISTRATION);
    hands.click(window.site("#approve"));
    bench.assertPage(Page.PROTECTED);
  }
}
