package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ListResourceBundle;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages =
      new Messages(
          new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
              return new Object[][] {
                {"plain", "This wasn''t me"},
                {"one", "Step {0} of {1}, it''s {2}"},
                {"broken", "A brace { alone"},
              };
            }
          });

  @Test
  void aDoubledApostropheIsOneInCodeAndInFxml() {
    assertEquals("This wasn't me", messages.text("plain"));
    assertEquals("This wasn't me", messages.bundle().getString("plain"));
  }

  @Test
  void argumentsAreFilledIn() {
    assertEquals("Step 6 of 7, it's fine", messages.text("one", 6, 7, "fine"));
  }

  @Test
  void aMissingKeyThrowsInCodeAndInFxml() {
    assertThrows(MissingResourceException.class, () -> messages.text("nowhere"));
    assertThrows(MissingResourceException.class, () -> messages.bundle().getString("nowhere"));
  }

  @Test
  void aMissingArgumentIsNeverShownAsABrace() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> messages.text("one", 6, 7));
    assertTrue(refusal.getMessage().contains("'one'"), refusal::getMessage);
  }

  @Test
  void aTextThatIsNoPatternSaysWhichOneItIs() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> messages.text("broken"));
    assertTrue(refusal.getMessage().contains("'broken'"), refusal::getMessage);
  }

  @Test
  void askingForOneKeyDoesNotFormatTheOthers() {
    assertTrue(messages.bundle().containsKey("one"));
    assertEquals(3, messages.bundle().keySet().size());
  }
}
