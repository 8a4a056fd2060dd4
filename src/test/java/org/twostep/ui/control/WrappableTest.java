package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WrappableTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Plain text", "Two\nlines", "🙂 émoji – dash", "０１２"})
  void otherTextStaysAsItIs(String text) {
    assertEquals(text, Wrappable.text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "כותרת ארוכה מימין לשמאל בפנים ועוד מילים רבות מאוד",
        "abc כותרת ארוכה\nמימין לשמאל def 481 206",
        "كلمة طويلة جدا هنا و هناك",
        "\u202bכותרת ארוכה\u202c מימין לשמאל בפנים ועוד מילים",
        "\u2067כותרת ארוכה מימין לשמאל\u2069 בפנים ועוד מילים"
      })
  void rightToLeftTextWrapsAtAnyWidth(String text) {
    for (var width = 10; width < 400; width++) {
      var shown = new Text(Wrappable.text(text));
      shown.setWrappingWidth(width);
      assertTrue(shown.getLayoutBounds().getHeight() > 0);
    }
  }

  @Test
  void everyLineIsKept() {
    assertEquals("\u202dא\u202c\n\u202d\u202c\n\u202db\u202c", Wrappable.text("א\n\nb"));
  }
}
