package org.twostep.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.twostep.world.Computer;
import org.twostep.world.Delay;
import org.twostep.world.Folder;
import org.twostep.world.MessageText.Link;
import org.twostep.world.Whereabouts;

@ExtendWith(ApplicationExtension.class)
class DevicesTest {
  private DevicesBench bench;
  private DevicesController devices;
  private Scene scene;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    bench = new DevicesBench();
    var view = bench.load();
    devices = view.controller();
    scene = bench.show(stage, view.root(), 340, 780);
  }

  @BeforeEach
  void use(FxRobot robot) {
    this.robot = robot;
  }

  private <T extends Node> T find(String query, Class<T> type) {
    return type.cast(scene.lookup(query));
  }

  private Node focused() {
    return scene.getFocusOwner();
  }

  private void focus(String query) {
    robot.interact(() -> scene.lookup(query).requestFocus());
  }

  private void text() {
    robot.interact(() -> bench.text(DevicesBench.TEXT));
  }

  private void confirmation() {
    robot.interact(() -> bench.email("Please confirm your e-mail address", DevicesBench.CONFIRM));
  }

  private void type(KeyCode... keys) {
    for (var key : keys) {
      robot.push(key);
    }
  }

  private List<Node> all(String styleClass) {
    return scene.getRoot().lookupAll("." + styleClass).stream().filter(DevicesTest::seen).toList();
  }

  private static boolean seen(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private String said(String query) {
    return find(query, Labeled.class).getText();
  }

  // ---- The switch

  @Test
  void theSwitchCountsWhatIsUnread() {
    assertEquals("Phone", said("#phone"));
    assertEquals("Mail", said("#mail"));
    text();
    confirmation();
    assertEquals("Phone (1)", said("#phone"));
    assertEquals("Mail (1)", said("#mail"));
    assertEquals("Mail, 1 unread message", find("#mail", ToggleButton.class).getAccessibleText());
  }

  @Test
  void theSwitchShowsOneDeviceAndNeverNone() {
    robot.clickOn("#mail");
    assertTrue(find(".mailbox", Node.class).isVisible());
    assertFalse(find(".phone", Node.class).isVisible());
    robot.clickOn("#mail");
    assertTrue(find("#mail", ToggleButton.class).isSelected());
    robot.interact(devices::showPhone);
    assertTrue(find(".phone", Node.class).isVisible());
    robot.interact(devices::showMail);
    assertTrue(find(".mailbox", Node.class).isVisible());
  }

  @Test
  void arrowKeysMoveTheSwitch() {
    focus("#phone");
    type(KeyCode.RIGHT);
    assertSame(find("#mail", Node.class), focused());
    type(KeyCode.SPACE);
    assertTrue(find(".mailbox", Node.class).isVisible());
    type(KeyCode.LEFT, KeyCode.SPACE);
    assertTrue(find(".phone", Node.class).isVisible());
  }

  // ---- The world

  @Test
  void theDelayIsChosenByKeyboard() {
    focus("#delay");
    robot.interact(() -> {});
    type(KeyCode.DOWN);
    assertEquals(Delay.THREE_SECONDS, bench.store.conditions().delay());
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    assertEquals(Delay.NEVER, bench.store.conditions().delay());
    var delay = find("#delay", ComboBox.class);
    assertEquals(Delay.NEVER, delay.getValue());
  }

  @Test
  void theComputerIsChosenByKeyboard() {
    assertEquals(Computer.OWN, find("#computer", ComboBox.class).getValue());
    focus("#computer");
    robot.interact(() -> {});
    type(KeyCode.DOWN);
    assertEquals(Computer.LIBRARY, bench.store.conditions().whereabouts().computer());
    robot.interact(() -> bench.model.setWhereabouts(_ -> Whereabouts.usual()));
    assertEquals(Computer.OWN, find("#computer", ComboBox.class).getValue());
  }

  @Test
  void theNextEmailCanGoToSpamOnce() {
    robot.clickOn("#spamNext");
    assertTrue(bench.store.conditions().nextEmailToSpam());
    confirmation();
    assertFalse(find("#spamNext", CheckBox.class).isSelected());
    assertEquals(1, bench.store.devices().unread(Folder.SPAM));
  }

  @Test
  void theClockMovesForwardAndSaysSo() {
    robot.clickOn(button("+_30 s"));
    assertEquals("It is 9:41, 30 s ahead", said("#practiceTime"));
    robot.clickOn(button("+_10 min"));
    assertEquals("It is 9:51, 10 min 30 s ahead", said("#practiceTime"));
    assertEquals("9:51", said("#clock"));
  }

  private Node button(String text) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && text.equals(button.getText()))
        .filter(DevicesTest::seen)
        .findFirst()
        .orElseThrow();
  }

  // ---- Arrival

  @Test
  void anArrivalIsSaidAndLeavesTheFocusAlone() {
    focus("#delay");
    text();
    assertEquals("A new text message arrived.", said("#announcement"));
    assertSame(find("#delay", Node.class), focused());
    robot.interact(() -> bench.model.setNextEmailToSpam(true));
    confirmation();
    assertEquals("A new e-mail arrived in the spam folder.", said("#announcement"));
    assertSame(find("#delay", Node.class), focused());
  }

  @Test
  void aFocusedNotificationStaysUntilItIsLeft() {
    text();
    robot.interact(() -> all("notification").getFirst().requestFocus());
    var first = focused();
    for (var i = 0; i < 3; i++) {
      text();
    }
    assertSame(first, focused());
    assertEquals(3, all("notification").size());
    focus("#delay");
    assertEquals(2, all("notification").size());
  }

  @Test
  void aNotificationGrowsOld() {
    text();
    assertEquals("now", said(".notification-age"));
    robot.interact(() -> bench.pass(Duration.ofSeconds(125)));
    assertEquals("2 min", said(".notification-age"));
    assertEquals(
        "Messages, 2 min, Fernhill Invest, 481 206 is your Fernhill Invest code. We will never ask"
            + " you for it by phone.",
        all("notification").getFirst().getAccessibleText());
  }

  @Test
  void aTextWaitsUnreadWhileTheMailboxIsSeen() {
    robot.clickOn("#messagesApp");
    robot.clickOn("#mail");
    text();
    assertEquals(1, bench.store.devices().unread(Folder.MESSAGES));
    robot.clickOn("#phone");
    assertEquals(0, bench.store.devices().unread(Folder.MESSAGES));
  }

  // ---- The phone

  @Test
  void aCodeIsCopiedByMouse() {
    text();
    robot.clickOn(all("notification").getFirst());
    assertEquals(0, bench.store.devices().unread(Folder.MESSAGES));
    robot.clickOn(button("Cop_y code"));
    assertEquals(List.of("481206"), bench.copied);
    assertEquals("Copied", ((Button) focused()).getText());
  }

  @Test
  void aCodeIsCopiedByKeyboard() {
    text();
    focus("#phone");
    type(KeyCode.TAB);
    while (!focused().getStyleClass().contains("notification")) {
      type(KeyCode.TAB);
    }
    type(KeyCode.ENTER);
    assertEquals("Copy code 481 206", focused().getAccessibleText());
    type(KeyCode.SPACE);
    assertEquals(List.of("481206"), bench.copied);
    type(KeyCode.ESCAPE);
    assertSame(find("#messagesApp", Node.class), focused());
    assertTrue(find("#home", Node.class).isVisible());
  }

  @Test
  void theNewestCodeIsCopiedFirst() {
    text();
    robot.interact(() -> bench.text(DevicesBench.TEXT.replace("481 206", "073 914")));
    focus("#messagesApp");
    type(KeyCode.SPACE);
    robot.push(KeyCode.ALT, KeyCode.Y);
    assertEquals(List.of("073914"), bench.copied);
  }

  @Test
  void aTextThatArrivesInTheConversationKeepsTheFocusAndIsRead() {
    text();
    robot.clickOn("#messagesApp");
    var before = focused();
    robot.interact(() -> bench.text("A notice without a code."));
    assertSame(before, focused());
    assertEquals(2, all("bubble").size());
    assertEquals(0, bench.store.devices().unread(Folder.MESSAGES));
  }

  @Test
  void aPromptOpensTheFernhillApp() {
    robot.interact(bench::prompt);
    robot.interact(() -> all("notification").getFirst().requestFocus());
    type(KeyCode.ENTER);
    assertEquals("Fernhill", said("#appTitle"));
    assertEquals(0, bench.store.devices().unread(Folder.PROMPTS));
    assertEquals(0, all("notification").size());
    type(KeyCode.ESCAPE);
    assertSame(find("#fernhillApp", Node.class), focused());
  }

  @Test
  void theLinkOfANoticeIsWordsAndIsFollowedByKeyOrMouse() {
    var stop = new Link(Link.Kind.NOT_ME, "Rq8-tZ_41");
    robot.interact(
        () -> bench.text("Your password was changed.\n\nIf not, follow this:\n" + stop.address()));
    assertFalse(all("notification").getFirst().getAccessibleText().contains("follow this"));
    robot.clickOn("#messagesApp");
    type(KeyCode.TAB);
    assertEquals("This wasn't me", focused().getAccessibleText());
    type(KeyCode.ENTER);
    robot.clickOn(".message-link");
    assertEquals(List.of(stop.token(), stop.token()), bench.followed);
  }

  @Test
  void theLocationAppMovesTheCustomer() {
    focus("#locationApp");
    type(KeyCode.SPACE);
    assertSame(find("#city", Node.class), focused());
    type(KeyCode.DOWN);
    assertEquals("Reykjavik, Iceland", bench.store.conditions().whereabouts().at().name());
    type(KeyCode.ESCAPE);
    assertSame(find("#locationApp", Node.class), focused());
  }

  @Test
  void insideAnAppOnlyWhatArrivesNewIsAnnounced() {
    text();
    robot.clickOn("#authenticatorApp");
    assertEquals(0, all("notification").size());
    text();
    assertEquals(1, all("notification").size());
    robot.clickOn("#back");
    assertEquals(2, all("notification").size());
  }

  @Test
  void theBadgeCountsUnreadTexts() {
    text();
    text();
    assertEquals("Messages, 2 unread", find("#messagesApp", Button.class).getAccessibleText());
    robot.clickOn("#messagesApp");
    type(KeyCode.ESCAPE);
    assertEquals("Messages", find("#messagesApp", Button.class).getAccessibleText());
  }

  // ---- The mailbox

  @Test
  void aMessageIsOpenedCopiedFollowedAndClosedByKeyboard() {
    confirmation();
    robot.interact(() -> bench.email("Your Fernhill Invest code", DevicesBench.TEXT));
    robot.interact(devices::showMail);
    focus("#list");
    type(KeyCode.DOWN, KeyCode.ENTER);
    assertEquals("Copy code 730 115", focused().getAccessibleText());
    type(KeyCode.ENTER);
    assertEquals(List.of("730115"), bench.copied);
    type(KeyCode.TAB, KeyCode.TAB);
    assertEquals("Confirmation link", focused().getAccessibleText());
    type(KeyCode.ENTER);
    assertEquals(List.of("Zk3v9-qT_x0LmW4rYb8cHs"), bench.followed);
    assertEquals(1, bench.store.devices().unread(Folder.INBOX));
    type(KeyCode.ESCAPE);
    assertSame(find("#list", Node.class), focused());
    assertEquals(1, find("#list", ListView.class).getSelectionModel().getSelectedIndex());
  }

  @Test
  void aMessageIsOpenedAndItsLinkFollowedByMouse() {
    confirmation();
    robot.clickOn("#mail");
    robot.clickOn(all("mail-row").getFirst());
    robot.clickOn(".hyperlink");
    assertEquals(List.of("Zk3v9-qT_x0LmW4rYb8cHs"), bench.followed);
    robot.clickOn(button("Back to Inbo_x"));
    assertTrue(find("#listing", Node.class).isVisible());
  }

  @Test
  void spamHasItsOwnListAndSaysWhy() {
    robot.interact(() -> bench.model.setNextEmailToSpam(true));
    confirmation();
    robot.clickOn("#mail");
    assertEquals("Spam (1)", said("#spam"));
    robot.clickOn("#spam");
    assertTrue(find("#spamNote", Node.class).isVisible());
    robot.clickOn(all("mail-row").getFirst());
    assertEquals("Spam", said("#spam"));
    assertEquals("Bac_k to Spam", ((Labeled) all("link").getFirst()).getText());
  }

  @Test
  void anArrivalKeepsTheChosenMessageChosen() {
    confirmation();
    robot.clickOn("#mail");
    focus("#list");
    robot.interact(() -> bench.email("Newer", "Body"));
    var list = find("#list", ListView.class);
    assertEquals(1, list.getSelectionModel().getSelectedIndex());
    assertSame(list, focused());
    type(KeyCode.ENTER);
    assertEquals(1, bench.store.devices().unread(Folder.INBOX));
    assertEquals("Please confirm your e-mail address", said(".letter-subject"));
  }

  // ---- Anything may arrive

  @Test
  void strangeMessagesDoNotBreakTheDevices() {
    var strange =
        List.of(
            "x".repeat(10_000),
            "כותרת ארוכה מימין לשמאל עם 481 206 בפנים",
            "🙂🏳️‍🌈👩‍👩‍👧‍👦 ".repeat(50),
            "",
            "{0} '' <b>https://fernhill.example/confirm/</b>");
    robot.interact(() ->
        strange.forEach(body -> {
          bench.text(body);
          bench.email(body, body);
        }));
    robot.clickOn("#messagesApp");
    assertEquals(strange.size(), all("bubble").size());
    assertTrue(
        all("bubble").stream().allMatch(bubble -> bubble.getLayoutBounds().getWidth() < 270));
    robot.interact(devices::showMail);
    focus("#list");
    for (var i = 0; i < strange.size(); i++) {
      type(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.DOWN);
    }
    assertEquals(0, bench.store.devices().unread(Folder.INBOX));
  }

  @Test
  void twoHundredMessagesFit() {
    robot.interact(() -> {
      for (var i = 0; i < 200; i++) {
        bench.text(DevicesBench.TEXT);
        bench.email("Message " + i, DevicesBench.TEXT);
      }
    });
    assertEquals("Phone (200)", said("#phone"));
    robot.clickOn("#messagesApp");
    assertEquals(0, bench.store.devices().unread(Folder.MESSAGES));
    assertEquals(200, all("bubble").size());
    robot.interact(devices::showMail);
    assertTrue(all("mail-row").size() < 30);
  }

  // ---- The end

  @Test
  void devicesThatLeftTheWindowAreForgotten() {
    // TestFX remembers the events of its windows, and with them what they went to: use none.
    var other = new DevicesBench();
    var left = new AtomicReference<WeakReference<Parent>>();
    robot.interact(() -> {
      var root = other.load().root();
      new Scene(root, 340, 780);
      root.applyCss();
      root.layout();
      other.text(DevicesBench.TEXT);
      other.prompt();
      other.email("Please confirm your e-mail address", DevicesBench.CONFIRM);
      root.layout();
      other.lifecycle.end();
      left.set(new WeakReference<>(root));
    });
    // What only waits for a change to let go of them gets one.
    robot.interact(() -> other.text(DevicesBench.TEXT));
    robot.interact(() -> other.pass(Duration.ofMinutes(1)));
    for (var i = 0; i < 50 && left.get().get() != null; i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertNull(left.get().get());
  }

  // ---- Names and order

  @Test
  void everythingThatTakesTheFocusHasAName() {
    text();
    robot.interact(bench::prompt);
    confirmation();
    assertNames();
    robot.clickOn("#messagesApp");
    assertNames();
    robot.interact(devices::showMail);
    assertNames();
    focus("#list");
    type(KeyCode.ENTER);
    assertNames();
  }

  private void assertNames() {
    var nameless =
        focusables(scene.getRoot())
            .filter(node -> name(node).isBlank())
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), nameless);
  }

  private static Stream<Node> focusables(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var children =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
    return Stream.concat(
        node.isFocusTraversable() ? Stream.of(node) : Stream.empty(),
        children.stream().flatMap(DevicesTest::focusables));
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
      return label.getText();
    }
    return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
        ? text
        : "";
  }

  @Test
  void tabGoesFromTopToBottomAndRound() {
    text();
    focus("#phone");
    var visited = new ArrayList<String>();
    do {
      visited.add(String.valueOf(focused().getId()));
      type(KeyCode.TAB);
    } while (visited.size() < 20 && !"phone".equals(focused().getId()));
    assertEquals(
        "phone null messagesApp authenticatorApp locationApp fernhillApp delay computer spamNext"
            + " null null",
        String.join(" ", visited));
  }

  @Test
  void mnemonicsAreUniqueInEveryState() {
    text();
    text();
    confirmation();
    robot.clickOn("#messagesApp");
    assertUniqueMnemonics();
    robot.interact(devices::showMail);
    focus("#list");
    type(KeyCode.ENTER);
    assertUniqueMnemonics();
  }

  private void assertUniqueMnemonics() {
    var found = new HashMap<String, String>();
    var doubled = new HashSet<String>();
    for (var node : scene.getRoot().lookupAll("*")) {
      if (node instanceof Labeled labeled
          && seen(node)
          && labeled.isMnemonicParsing()
          && labeled.getText() != null
          && labeled.getText().contains("_")) {
        var text = labeled.getText();
        var key = text.substring(text.indexOf('_') + 1).substring(0, 1).toLowerCase(Locale.ROOT);
        if (found.put(key, text) != null) {
          doubled.add(key);
        }
      }
    }
    assertNotNull(found.get("y"), found::toString);
    assertEquals("", doubled.stream().collect(Collectors.joining()));
  }
}
