package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.twostep.app.DesktopBench;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FormField;
import org.twostep.ui.model.LearnersModel;

/** Choosing and adding a learner by click and by key. */
class LearnersPageTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();
  private Rehearsals rehearsals;

  private LearnersModel show(String... names) {
    bench.open();
    rehearsals = new Rehearsals(bench);
    List.of(names).forEach(rehearsals.runs::addLearner);
    return rehearsals.learners();
  }

  private Node site(String query) {
    return new Window(bench).site(query);
  }

  private void type(String text) {
    bench.onScreen(() -> {
      ((TextField) site("#name")).setText(text);
      site("#name").requestFocus();
      return true;
    });
  }

  private String error() {
    return bench.onScreen(() -> ((FormField) site("#nameField")).getError());
  }

  private Hands hands() {
    return new Hands(bench);
  }

  @Test
  void theFirstLearnerIsAddedByName() {
    LearnersModel model = show();
    assertFalse(new Window(bench).has(Window.SITE, "#known"));
    type("  Ann ");
    hands().click(site("#add"));
    assertEquals(Optional.of("Ann"), model.learnerProperty().get());
    assertEquals(List.of("chosen"), rehearsals.done);
  }

  @Test
  void oneOfSeveralIsChosenByKey() {
    LearnersModel model = show("Ann", "Bo");
    bench.onScreen(() -> {
      site("#list").requestFocus();
      return true;
    });
    hands().press(KeyCode.DOWN);
    hands().press(KeyCode.DOWN);
    hands().press(KeyCode.ENTER);
    assertEquals(Optional.of("Bo"), model.learnerProperty().get());
    assertEquals(List.of("chosen"), rehearsals.done);
  }

  @Test
  void whoIsHereNowIsMarked() {
    LearnersModel model = show("Ann", "Bo");
    bench.onScreen(() -> {
      model.choose("Bo");
      return true;
    });
    assertEquals(
        2, bench.onScreen(() -> ((ListView<?>) site("#list")).getItems().size()).intValue());
    hands().click(site("#choose"));
    String said = bench.onScreen(() -> ((FieldMessage) site("#unchosen")).getText());
    assertEquals("Choose a name in the list first, or add one below.", said);
  }

  @Test
  void aNameThatIsNoneIsRefusedWhereItWasTypedAndStays() {
    show("Ann Lee");
    type(" ");
    hands().press(KeyCode.ENTER);
    assertEquals("Enter a name.", error());
    type("ann  LEE");
    assertEquals("", error());
    hands().press(KeyCode.ENTER);
    assertEquals(
        "The name Ann Lee is on this computer already. Choose that name in the list, or add"
            + " something to yours, such as a last name.",
        error());
    assertEquals("ann  LEE", ((TextField) site("#name")).getText());
    type("x".repeat(41));
    hands().press(KeyCode.ENTER);
    assertEquals("A name can have at most 40 characters. Please shorten it.", error());
    assertEquals(List.of(), rehearsals.done);
  }

  @Test
  void namesFromRightToLeftAndEmojiAreNames() {
    LearnersModel model = show("שרה בת שבע מירושלים ועוד שם ארוך");
    type("محمد 🙂");
    hands().press(KeyCode.ENTER);
    assertEquals(Optional.of("محمد 🙂"), model.learnerProperty().get());
    bench.redraw();
    assertTrue(site("#list").isVisible());
  }

  @Test
  void theOtherWaysOut() {
    show("Ann");
    hands().click(site("#trainer"));
    hands().press(KeyCode.ESCAPE);
    assertEquals(List.of("trainer", "close"), rehearsals.done);
  }
}
