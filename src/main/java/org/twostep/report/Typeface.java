package org.twostep.report;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.BaseFont;

/** Inter, as the program brings it along: Latin, Greek and Cyrillic. */
record Typeface(BaseFont regular, BaseFont semiBold) {
  /** Stands for what the typeface cannot write. */
  private static final String MISSING = "\u25a1";

  static Typeface load() {
    return new Typeface(font("Inter-Regular.otf"), font("Inter-SemiBold.otf"));
  }

  private static BaseFont font(String file) {
    try (InputStream in = FlatInterFont.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes, new byte[0]);
      font.setSecureRandom(new Always());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with a box for each character that the typeface lacks. */
  String safe(String text) {
    return text.codePoints()
        .filter(character -> !Character.isISOControl(character))
        .mapToObj(character -> isWritten(character) ? Character.toString(character) : MISSING)
        .collect(Collectors.joining());
  }

  /** The library looks at single UTF-16 units, so nothing beyond them can be written. */
  private boolean isWritten(int character) {
    return Character.isBmpCodePoint(character)
        && regular.charExists(character)
        && semiBold.charExists(character);
  }

  /** The library draws six letters before the name of a font by chance; nothing depends on them. */
  private static final class Always extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
