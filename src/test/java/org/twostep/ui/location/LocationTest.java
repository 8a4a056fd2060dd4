package org.twostep.ui.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.twostep.place.Cities;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;
import org.twostep.ui.control.FormField;
import org.twostep.world.Whereabouts;

/** The Location app by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class LocationTest {
  private LocationBench bench;
  private Stage stage;
  private Scene scene;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    bench = new LocationBench();
    scene = bench.show(stage, bench.load().root(), 280, 560);
  }

  @BeforeEach
  void use(FxRobot robot) {
    this.robot = robot;
  }

  private static Place city(String name) {
    return Cities.named(name).orElseThrow();
  }

  private <T extends Node> T find(String query, Class<T> type) {
    return type.cast(scene.lookup(query));
  }

  private String said(String query) {
    return find(query, Labeled.class).getText();
  }

  private void focus(String query) {
    robot.interact(() -> scene.lookup(query).requestFocus());
    robot.interact(() -> {});
  }

  private Place at() {
    return bench.now().at();
  }

  private Object chosen() {
    return find("#city", ComboBox.class).getValue();
  }

  // ---- What it says

  @Test
  void itBeginsAtHomeAndSaysSo() {
    assertEquals("You are in Portland, Oregon.", said("#here"));
    assertEquals("Fernhill Invest sees that you are there.", said("#seen"));
    assertEquals(Cities.home(), chosen());
    assertEquals("45.5152", find("#latitude", TextField.class).getText());
    assertEquals("-122.6784", find("#longitude", TextField.class).getText());
  }

  @Test
  void theMapSaysWhereTheCustomerIs() {
    var map = find("#map", WorldMap.class);
    assertEquals("Map of the world. You are in Portland, Oregon.", map.getAccessibleText());
    robot.interact(() -> bench.location.goTo(LocationBench.SYDNEY));
    assertEquals("Map of the world. You are in Sydney, Australia.", map.getAccessibleText());
    assertFalse(map.isFocusTraversable());
  }

  @Test
  void aChangeFromElsewhereIsShown() {
    robot.interact(() ->
        bench.model.setWhereabouts(
            now -> now.withPlace(LocationBench.SYDNEY).withHidden(true).withVpn(true)));
    assertEquals(LocationBench.SYDNEY, chosen());
    assertTrue(find("#hidden", CheckBox.class).isSelected());
    assertTrue(find("#vpn", CheckBox.class).isSelected());
    assertEquals("-33.8688", find("#latitude", TextField.class).getText());
    assertEquals("You are in Sydney, Australia.", said("#here"));
  }

  // ---- Hiding

  @Test
  void hidingLeavesNothingToSee() {
    robot.clickOn("#hidden");
    assertTrue(bench.now().hidden());
    assertEquals("Fernhill Invest cannot see where you are.", said("#seen"));
    assertEquals("You are in Portland, Oregon.", said("#here"));
  }

  @Test
  void whatWasHiddenIsShownAgainByKey() {
    robot.interact(() -> bench.model.setWhereabouts(now -> now.withHidden(true)));
    focus("#hidden");
    robot.push(KeyCode.SPACE);
    assertEquals(Whereabouts.usual(), bench.now());
  }

  @Test
  void aVpnMovesOnlyWhatIsSeen() {
    focus("#vpn");
    robot.push(KeyCode.SPACE);
    assertEquals(Whereabouts.usual().withVpn(true), bench.now());
    assertEquals("Fernhill Invest thinks that you are in Reykjavik, Iceland.", said("#seen"));
    assertEquals("You are in Portland, Oregon.", said("#here"));
    robot.clickOn("#hidden");
    assertEquals("Fernhill Invest cannot see where you are.", said("#seen"));
  }

  @Test
  void atTheVpnsOwnExitNothingIsWrong() {
    robot.interact(() -> bench.location.goTo(Cities.vpnExit()));
    robot.clickOn("#vpn");
    assertEquals("Fernhill Invest sees that you are there.", said("#seen"));
  }

  // ---- Cities

  @Test
  void arrowKeysGoFromCityToCity() {
    focus("#city");
    robot.push(KeyCode.DOWN);
    assertEquals(city("Reykjavik, Iceland"), at());
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    assertEquals(city("Paris, France"), at());
  }

  @Test
  void aLetterGoesToTheNextCityThatBeginsWithIt() {
    focus("#city");
    for (var name :
        new String[] {
          "Salem, Oregon",
          "San Francisco, California",
          "Santiago, Chile",
          "Seattle, Washington",
          "Seoul, South Korea",
          "Shanghai, China",
          "Singapore",
          "Stockholm, Sweden",
          "Suva, Fiji",
          "Sydney, Australia",
          "São Paulo, Brazil",
          "Salem, Oregon"
        }) {
      robot.write("s");
      assertEquals(city(name), at());
    }
    robot.write("x");
    assertEquals(city("Salem, Oregon"), at());
  }

  @Test
  void theListOpensByKeyAndAChoiceInItIsTaken() {
    focus("#city");
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    var box = find("#city", ComboBox.class);
    assertTrue(box.isShowing());
    robot.write("t");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertFalse(box.isShowing());
    assertEquals(city("Toronto, Canada"), at());
  }

  @Test
  void theListStaysOnTheScreen() {
    robot.clickOn("#city");
    var list = LocationBench.popup(stage);
    var screen = Screen.getPrimary().getBounds();
    assertTrue(
        screen.contains(list.getX(), list.getY(), list.getWidth(), list.getHeight()),
        () -> list.getX() + " " + list.getY() + " " + list.getWidth() + " " + list.getHeight());
    robot.clickOn("Athens, Greece");
    assertEquals(city("Athens, Greece"), at());
  }

  // ---- The map

  @ParameterizedTest
  @CsvSource({"-155, 20, 'Honolulu, Hawaii'", "20, -30, 'Cape Town, South Africa'"})
  void aClickOnTheMapGoesToTheNearestCity(double longitude, double latitude, String name) {
    var map = find("#map", WorldMap.class);
    var size = new Projection(map.getWidth(), map.getHeight());
    var point = map.localToScreen(new Point2D(size.x(longitude), size.y(latitude)));
    robot.clickOn(point, MouseButton.SECONDARY);
    assertEquals(Cities.home(), at());
    robot.clickOn(point);
    assertEquals(city(name), at());
    assertEquals(city(name), chosen());
  }

  @Test
  void theMapIsAsHighAsItsWidthAsksFor() {
    var map = find("#map", WorldMap.class);
    assertEquals(Projection.height(map.getWidth()), map.getHeight(), 1);
  }

  // ---- Coordinates

  private void type(String latitude, String longitude) {
    robot.interact(() -> {
      find("#latitude", TextField.class).setText(latitude);
      find("#longitude", TextField.class).setText(longitude);
    });
  }

  private void assertErrors(String latitude, String longitude) {
    assertEquals(latitude, find("#latitudeField", FormField.class).getError());
    assertEquals(longitude, find("#longitudeField", FormField.class).getError());
  }

  @Test
  void freeCoordinatesAreGoneToByKeyboard() {
    focus("#latitude");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("44,5 N");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("123 W");
    robot.push(KeyCode.ENTER);
    assertEquals(Place.unnamed(new Coordinates(44.5, -123)), at());
    assertEquals("You are at 44.50° N, 123.00° W, 49 km from Salem, Oregon.", said("#here"));
    assertNull(chosen());
    assertErrors("", "");
  }

  @Test
  void theButtonGoesThereAsWell() {
    type("90", "0");
    robot.clickOn("Go there");
    assertEquals(new Coordinates(90, 0), at().at());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | '' | Enter the latitude, such as 45.52. | Enter the longitude, such as -122.68.",
        "91 | 0 | A latitude is between -90 and 90. | ''",
        "0 | -180.1 | '' | A longitude is between -180 and 180.",
        "here | there | Enter degrees as a number, such as 45.52 or 33.87 S."
            + " | Enter degrees as a number, such as -122.68 or 122.68 W.",
        "45.5, -122.6 | 1 | Enter degrees as a number, such as 45.52 or 33.87 S. | ''"
      })
  void badCoordinatesAreRefusedUnderTheirFieldAndStay(
      String latitude, String longitude, String north, String east) {
    type(latitude, longitude);
    robot.clickOn("Go there");
    assertErrors(north, east);
    assertEquals(Cities.home(), at());
    assertEquals(latitude, find("#latitude", TextField.class).getText());
    assertEquals(longitude, find("#longitude", TextField.class).getText());
    var first = north.isEmpty() ? "#longitude" : "#latitude";
    assertSame(find(first, TextField.class), scene.getFocusOwner());
    type("1", "2");
    assertErrors("", "");
    robot.clickOn("Go there");
    assertEquals(new Coordinates(1, 2), at().at());
  }

  @Test
  void anEndlessTextIsCutOffAndRefused() {
    type("1".repeat(100_000), "0");
    robot.clickOn("Go there");
    assertErrors("Enter degrees as a number, such as 45.52 or 33.87 S.", "");
    assertEquals(Cities.home(), at());
  }

  @Test
  void otherChangesLeaveWhatIsBeingTyped() {
    type("12.", "");
    robot.interact(() -> bench.model.setWhereabouts(now -> now.withHidden(true)));
    assertEquals("12.", find("#latitude", TextField.class).getText());
  }

  // ---- Everything by keyboard, everything named

  @Test
  void tabGoesFromTopToBottom() {
    focus("#city");
    for (var id : new String[] {"city", "hidden", "vpn", "latitude", "longitude"}) {
      assertEquals(id, scene.getFocusOwner().getId());
      robot.push(KeyCode.TAB);
    }
    assertEquals("Go there", ((Labeled) scene.getFocusOwner()).getText());
  }

  @Test
  void everyFieldIsLabelled() {
    for (var id : new String[] {"#city", "#latitude", "#longitude"}) {
      var label = scene.lookup(id).queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
      assertFalse(((Labeled) label).getText().isBlank(), id);
    }
  }
}
