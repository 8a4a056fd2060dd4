package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "481206",
        "481 206",
        " 481-206 ",
        "481\u00a0206",
        "4 8 1 2 0 6",
        "481\u2013206",
        "481\u2011206",
        "481\t206",
        "\uff14\uff18\uff11\uff12\uff10\uff16",
        "481\u3000206"
      })
  void spacesHyphensAndFullWidthDigitsShowAsSixDigits(String typed) {
    assertTrue(new CodeText(typed).fitsBoxes());
    assertEquals("481206", new CodeText(typed).digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "48l206",
        "4812067",
        "12.345",
        "\ud83d\ude00",
        "\u0664\u0668\u0661",
        "+12345",
        "\u05e7\u05d5\u05d3",
        "481206 is your code"
      })
  void everythingElseIsShownAsItWasTyped(String typed) {
    assertFalse(new CodeText(typed).fitsBoxes());
  }

  @Test
  void nothingFitsEmptyBoxes() {
    assertTrue(new CodeText("").fitsBoxes());
    assertEquals("", new CodeText("").digits());
  }

  @Test
  void aPlaceInTheTextIsFoundByDigitsAndBack() {
    var code = new CodeText("481 206");
    assertEquals(3, code.digitsBefore(3));
    assertEquals(3, code.digitsBefore(4));
    assertEquals(4, code.digitsBefore(5));
    assertEquals(6, code.digitsBefore(99));
    assertEquals(3, code.caretBefore(3));
    assertEquals(5, code.caretBefore(4));
    assertEquals(7, code.caretBefore(6));
  }
}
