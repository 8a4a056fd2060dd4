package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.SettableClock;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Activity.Topic;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;

/** The page with the account's history, by mouse and by keyboard. */
class ActivityPageTest {
  /** As many as the page reads at once. */
  private static final int PAGE = 50;

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Person person;

  private void open(boolean byKeyboard, int entries) {
    new Shortcut(bench).signIn();
    bench.happened(History.ofDays(entries));
    bench.open();
    window = new Window(bench);
    person = byKeyboard ? new ByKeyboard(bench) : new ByMouse(bench);
    person.menu("menuTwoFactor");
    person.press("#allActivity");
    bench.assertPage(Page.ACTIVITY);
  }

  @SuppressWarnings("unchecked")
  private ListView<Activity> list() {
    return (ListView<Activity>) window.site("#list");
  }

  private List<Activity> listed() {
    ListView<Activity> list = list();
    return bench.onScreen(() -> List.copyOf(list.getItems()));
  }

  private String shown() {
    return window.written(Window.SITE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everythingIsShownPageByPageAndTheWayBackIsThere(boolean byKeyboard) {
    open(byKeyboard, PAGE + 20);
    assertEquals(PAGE, listed().size());
    assertTrue(shown().contains("Today, 23 November 2026"), this::shown);
    assertTrue(shown().contains(bench.text("history.shown.newest", PAGE)));
    person.press("#older");
    assertEquals(PAGE + 22, listed().size(), "with the password of the start and the sign-in");
    assertEquals(Kind.PASSWORD_CHANGED, listed().getLast().kind());
    assertFalse(window.has(Window.SITE, "#older"));
    bench.redraw();
    assertSame(list(), window.focused(), "the button that is gone hands on the focus");
    person.press("#leave");
    bench.assertPage(Page.PROFILE_SECURITY);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoeverComesBackIsWhereTheyLeft(boolean byKeyboard) {
    new Shortcut(bench).signIn();
    bench.open();
    window = new Window(bench);
    person = byKeyboard ? new ByKeyboard(bench) : new ByMouse(bench);
    person.menu("menuTwoFactor");
    Node way = window.site("#allActivity");
    ScrollPane page = (ScrollPane) window.site("#page");
    bench.onScreen(() -> {
      way.requestFocus();
      page.setVvalue(1);
      return true;
    });
    double left = top(way);
    person.press("#allActivity");
    bench.assertPage(Page.ACTIVITY);
    assertEquals(0, bench.onScreen(page::getVvalue));
    new Hands(bench).press(KeyCode.ESCAPE);
    bench.assertPage(Page.PROFILE_SECURITY);
    assertSame(way, window.site("#allActivity"), "the page is the one that was left");
    assertSame(way, window.focused());
    bench.redraw();
    assertTrue(left > 0 && Math.abs(left - top(way)) <= 1, () -> left + " became " + top(way));
  }

  private double top(Node node) {
    return bench.onScreen(() -> node.localToScene(node.getLayoutBounds()).getMinY());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theFilterShowsItsTopicOnly(boolean byKeyboard) {
    open(byKeyboard, 3 * PAGE);
    person.press("#refusals");
    assertEquals(
        List.of(Topic.REFUSAL),
        listed().stream().map(entry -> entry.kind().topic()).distinct().toList());
    person.press("#messages");
    assertEquals(
        List.of(Topic.MESSAGE),
        listed().stream().map(entry -> entry.kind().topic()).distinct().toList());
    assertTrue(shown().contains("Message sent: Your Fernhill Invest code"), this::shown);
    person.press("#all");
    assertEquals(PAGE, listed().size());
  }

  @Test
  void arrowsGoThroughTheListAndTheRowIsSaidWhole() {
    open(true, PAGE);
    ByKeyboard keys = new ByKeyboard(bench);
    Hands hands = new Hands(bench);
    hands.tabTo("the list", node -> node instanceof ListView);
    keys.assertFocusIsSeen();
    ListView<Activity> list = list();
    assertEquals(0, bench.onScreen(() -> list.getSelectionModel().getSelectedIndex()));
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.END);
    bench.redraw();
    assertEquals(PAGE - 1, bench.onScreen(() -> list.getSelectionModel().getSelectedIndex()));
    hands.press(KeyCode.HOME);
    bench.redraw();
    Activity newest = listed().getFirst();
    String said =
        bench.onScreen(() ->
            list.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> newest.equals(cell.getItem()))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow());
    assertTrue(said.contains("Today, 23 November 2026, 7:00 AM"), said);
    hands.press(KeyCode.ESCAPE);
    bench.assertPage(Page.PROFILE_SECURITY);
  }

  @Test
  void aTopicWithoutEntriesSaysSoAndTheChosenTopicStaysChosen() {
    open(false, 1);
    person.press("#messages");
    assertTrue(shown().contains(bench.text("history.empty.message")), this::shown);
    assertFalse(window.has(Window.SITE, "#older"));
    person.press("#messages");
    ToggleButton messages = (ToggleButton) window.site("#messages");
    assertTrue(bench.onScreen(messages::isSelected));
    person.press("#changes");
    assertTrue(shown().contains("Password changed"), this::shown);
  }

  @Test
  void whoeverReadsTheNewestSeesWhatHappensNow() {
    open(false, PAGE);
    bench.happened(List.of(now(Kind.SESSION_ENDED)));
    assertEquals(Kind.SESSION_ENDED, listed().getFirst().kind());
    bench.redraw();
    assertTrue(shown().contains("Signed out automatically"), this::shown);
  }

  @Test
  void whoeverReadsOlderEntriesIsNotMoved() {
    open(false, 2 * PAGE);
    ListView<Activity> list = list();
    Activity read = listed().get(20);
    bench.onScreen(() -> {
      list.scrollTo(18);
      list.getSelectionModel().select(read);
      return true;
    });
    bench.redraw();
    double before = top(read);
    bench.happened(List.of(now(Kind.SIGNED_OUT), now(Kind.SIGNED_IN), now(Kind.STEP_UP)));
    assertEquals(Kind.STEP_UP, listed().getFirst().kind());
    assertEquals(before, top(read), 1);
    bench.redraw();
    assertEquals(before, top(read), 1);
    assertEquals(read, bench.onScreen(() -> list.getSelectionModel().getSelectedItem()));
  }

  private static Activity now(Kind kind) {
    return new Activity(SettableClock.START, kind);
  }

  /** Where this entry stands in the window. */
  private double top(Activity entry) {
    ListView<Activity> list = list();
    return bench.onScreen(() ->
        list.lookupAll(".list-cell").stream()
            .map(cell -> (ListCell<?>) cell)
            .filter(cell -> entry.equals(cell.getItem()) && cell.isVisible())
            .map(cell -> cell.localToScene(cell.getLayoutBounds()).getMinY())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aNewDayIsCalledByItsName() {
    open(false, PAGE);
    bench.pass(Duration.ofMinutes(1));
    assertTrue(shown().contains("Today, 23 November 2026"), this::shown);
    bench.happened(List.of(now(Kind.SIGNED_IN)));
    bench.redraw();
    assertTrue(shown().contains("Yesterday, 22 November 2026"), this::shown);
  }

  /** Thousands of rows keep as many cells as fit the window. */
  @Test
  void thousandsOfEntriesAreShownByAFewCells() {
    open(false, 40 * PAGE);
    for (int page = 1; page < 30; page++) {
      person.press("#older");
    }
    bench.redraw();
    assertEquals(30 * PAGE, listed().size());
    ListView<Activity> list = list();
    int cells = bench.onScreen(() -> list.lookupAll(".list-cell").size());
    assertTrue(cells < 30, () -> cells + " cells");
  }
}
