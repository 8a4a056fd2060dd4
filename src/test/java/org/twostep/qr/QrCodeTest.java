package org.twostep.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.TotpKey;

class QrCodeTest {
  private static final int MOST_ASCII = 2331;

  @ParameterizedTest
  @ValueSource(strings = {"1", "HELLO", "otpauth://totp/a?secret=A", "Grüße", "漢字", "🙂", " "})
  void whatIsWrittenIsReadAgain(String text) {
    assertEquals(Optional.of(text), QrCode.read(QrCode.of(text)));
  }

  @Test
  void everyLengthUpToTheLongestIsReadAgain() {
    for (int length = 1; length <= MOST_ASCII; length += 97) {
      String text = "a".repeat(length);
      assertEquals(Optional.of(text), QrCode.read(QrCode.of(text)));
    }
    String longest = "b".repeat(MOST_ASCII);
    assertEquals(177, QrCode.of(longest).size());
    assertEquals(Optional.of(longest), QrCode.read(QrCode.of(longest)));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("b".repeat(MOST_ASCII + 1)));
    assertThrows(IllegalArgumentException.class, () -> QrCode.of(""));
  }

  @Test
  void everyKeyIsReadAgain() {
    Seeded.runs(
        300,
        random -> {
          String name = Seeded.oneOf(random, "maya.reyes", "maya@example.com", "Майя", "玛雅", "");
          String text = new OtpAuthUri("Fernhill Invest", name, TotpKey.draw(random)).text();
          assertEquals(Optional.of(text), QrCode.read(QrCode.of(text)));
        });
  }

  @Test
  void anyTextThatUnicodeAllowsIsReadAgain() {
    Seeded.runs(
        500,
        random -> {
          String text = Seeded.text(random, 20) + "x";
          if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            assertEquals(Optional.of(text), QrCode.read(QrCode.of(text)), text);
          }
        });
  }

  @Test
  void readingLeavesTheSquaresAsTheyAre() {
    QrCode code = QrCode.of("HELLO");
    QrCode.read(code);
    assertEquals(QrCode.of("HELLO"), code);
    assertEquals(QrCode.of("HELLO").hashCode(), code.hashCode());
    assertFalse(code.equals(QrCode.of("WORLD")));
  }

  @Test
  void threeCornersHaveTheirMark() {
    QrCode code = QrCode.of("HELLO");
    int far = code.size() - 7;
    for (int i = 0; i < 7; i++) {
      assertTrue(code.dark(i, 0) && code.dark(far + i, 0) && code.dark(i, far));
    }
    assertEquals(21, code.size());
    assertFalse(code.toString().contains("HELLO"));
  }
}
