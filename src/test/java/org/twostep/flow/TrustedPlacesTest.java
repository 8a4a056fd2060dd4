package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.place.Cities;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;
import org.twostep.place.TrustedPlace;
import org.twostep.proof.ProofInput;
import org.twostep.security.SecurityInput;

/** The page with the trusted places, by mouse and by keyboard. */
class TrustedPlacesTest {
  private static final Place SEATTLE = Cities.named("Seattle, Washington").orElseThrow();

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Hands hands;

  /** Signed in, with these places, on the page. */
  private void open(Place... places) {
    new Shortcut(bench).signIn();
    if (places.length > 0) {
      stepUp();
    }
    for (Place place : places) {
      bench.brokerage().secure(new SecurityInput.AddPlace(place.name(), place.at()));
    }
    bench.open();
    window = new Window(bench);
    hands = new Hands(bench);
    bench.go(Page.TRUSTED_PLACES);
  }

  private void stepUp() {
    bench.brokerage().secure(new SecurityInput.OpenStepUp(Demand.ANY));
    prove();
  }

  private void prove() {
    var password = new ProofInput.Enter(PracticeCustomer.PASSWORD);
    bench.brokerage().secure(new SecurityInput.StepUp(password));
  }

  private List<String> names() {
    return bench.file().account().protection().places().stream()
        .map(TrustedPlace::place)
        .map(Place::name)
        .toList();
  }

  private Node named(String name) {
    return window.findAll(Window.SITE, ".button").stream()
        .filter(button -> name.equals(button.getAccessibleText()) || name.equals(text(button)))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Node button) {
    return ((Labeled) button).getText();
  }

  private TextField entry() {
    return (TextField) window.site(".place-entry .text-field");
  }

  private String written() {
    return window.written(Window.SITE);
  }

  private void assertFocus(Node wanted) {
    bench.await("the focus moves", () -> bench.scene().getFocusOwner() == wanted);
  }

  // ---- The list

  @Test
  void withoutPlacesItSaysSo() {
    open();
    assertTrue(written().contains(bench.text("places.empty")));
    assertTrue(written().contains(bench.text("places.not-counted")));
  }

  @Test
  void eachPlaceSaysWhereItIs() {
    open(
        Cities.home(),
        new Place("Office", SEATTLE.at()),
        new Place("שלום {0} ''", new Coordinates(45.6, -122.6784)));
    assertTrue(written().contains("45.52° N, 122.68° W"));
    assertTrue(written().contains("Seattle, Washington · 47.61° N, 122.33° W"));
    assertTrue(written().contains("9 km from Portland, Oregon · 45.60° N, 122.68° W"));
    assertFalse(written().contains(bench.text("places.empty")));
  }

  // ---- Adding

  @Test
  void whereTheCustomerIsIsAddedAfterAStepUp() {
    open();
    hands.click(window.site("#addHere"));
    bench.assertPage(Page.STEP_UP);
    prove();
    bench.happened(List.of());
    bench.assertPage(Page.TRUSTED_PLACES);
    assertEquals(List.of("Portland, Oregon"), names());
    assertTrue(written().contains("45.52° N, 122.68° W"));
  }

  @Test
  void aCityIsAddedByKeyboard() {
    open(Cities.home());
    hands.tabTo("the cities", node -> "city".equals(node.getId()));
    hands.type("b");
    hands.type("b");
    hands.press(KeyCode.TAB);
    hands.press(KeyCode.SPACE);
    bench.assertPage(Page.TRUSTED_PLACES);
    assertEquals(List.of("Portland, Oregon", "Berlin, Germany"), names());
  }

  @Test
  void withoutACityItIsSaidWhichIsMissing() {
    open();
    hands.click(window.site("#addCity"));
    assertEquals(bench.text("places.city.empty"), window.error("#cityField"));
    assertFocus(window.site("#city"));
    hands.press(KeyCode.DOWN);
    assertEquals("", window.error("#cityField"));
  }

  @Test
  void aPlaceOnTheListIsNotAddedTwice() {
    open(new Place("Home", Cities.home().at()));
    hands.click(window.site("#addHere"));
    assertTrue(written().contains(bench.text("places.known")));
    assertEquals(List.of("Home"), names());
  }

  @Test
  void whatIsHiddenCannotBeAddedAndAVpnAddsItsExit() {
    open(Cities.home());
    bench.onScreen(() -> bench.world().setWhereabouts(now -> now.withHidden(true)));
    look();
    assertTrue(written().contains(bench.text("places.here.hidden")));
    assertFalse(window.has(Window.SITE, "#addHere"));
    bench.onScreen(() -> bench.world().setWhereabouts(now -> now.withHidden(false).withVpn(true)));
    look();
    assertTrue(written().contains("You seem to be in Reykjavik, Iceland."));
    hands.click(window.site("#addHere"));
    assertEquals(List.of("Portland, Oregon", "Reykjavik, Iceland"), names());
  }

  /** The screens see the world again at the next tick. */
  private void look() {
    bench.pass(Duration.ofSeconds(1));
  }

  // ---- Renaming

  @Test
  void aNameIsChangedByKeyboard() {
    open(Cities.home(), SEATTLE);
    hands.tabTo("Rename", node -> "Rename Portland, Oregon".equals(node.getAccessibleText()));
    hands.press(KeyCode.SPACE);
    assertFocus(entry());
    hands.type("Home");
    hands.press(KeyCode.ENTER);
    assertEquals(List.of("Home", "Seattle, Washington"), names());
    assertFocus(named("Rename Home"));
  }

  @Test
  void escLeavesTheNameAndOnlyThenThePage() {
    open(Cities.home());
    hands.click(named("Rename Portland, Oregon"));
    assertFocus(entry());
    hands.type("Home");
    hands.press(KeyCode.ESCAPE);
    bench.assertPage(Page.TRUSTED_PLACES);
    assertEquals(List.of("Portland, Oregon"), names());
    assertFocus(named("Rename Portland, Oregon"));
    hands.press(KeyCode.ESCAPE);
    bench.assertPage(Page.PROFILE_SECURITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "12345678901234567890123456789012345678901", "🙂x"})
  void aBadNameIsRefusedAndStays(String typed) {
    open(Cities.home());
    hands.click(named("Rename Portland, Oregon"));
    assertFocus(entry());
    hands.retype(typed);
    hands.press(KeyCode.ENTER);
    boolean good = typed.equals("🙂x");
    assertEquals(List.of(good ? typed : "Portland, Oregon"), names());
    if (!good) {
      String said = typed.isBlank() ? "refusal.name-empty" : "refusal.name-too-long";
      assertTrue(written().contains(bench.text(said, 40)));
      assertEquals(typed, entry().getText());
    }
  }

  @Test
  void oneNameIsOpenAtATime() {
    open(Cities.home(), SEATTLE);
    hands.click(named("Rename Portland, Oregon"));
    hands.click(named("Rename Seattle, Washington"));
    assertEquals("Seattle, Washington", entry().getText());
  }

  // ---- Removing

  @Test
  void theFocusGoesToTheNextAndAtLastToTheCities() {
    open(Cities.home(), SEATTLE);
    hands.tabTo("Remove", node -> "Remove Portland, Oregon".equals(node.getAccessibleText()));
    hands.press(KeyCode.SPACE);
    assertEquals(List.of("Seattle, Washington"), names());
    assertFocus(named("Remove Seattle, Washington"));
    hands.press(KeyCode.SPACE);
    assertEquals(List.of(), names());
    assertFocus(window.site("#city"));
    assertTrue(written().contains(bench.text("places.empty")));
  }

  @Test
  void itGoesBackToSecurity() {
    open();
    hands.click(window.site("#leave"));
    bench.assertPage(Page.PROFILE_SECURITY);
  }
}
