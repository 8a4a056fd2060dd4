package org.twostep.qr;

import com.google.zxing.ChecksumException;
import com.google.zxing.EncodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The squares of one QR code, without the light border that belongs round it. */
public final class QrCode {
  /** Width of the light border in squares (ISO/IEC 18004, 5.3.8); cameras need it. */
  public static final int QUIET_ZONE = 4;

  /** A damaged seventh can be read still; a screen needs no more. */
  private static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.M;

  private final boolean[][] dark;

  private QrCode(boolean[][] dark) {
    this.dark = dark;
  }

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException where the text is empty, or longer than a code can hold (some
   *     2300 ASCII characters)
   */
  public static QrCode of(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("there is no QR code of nothing");
    }
    try {
      return new QrCode(squares(Encoder.encode(text, LEVEL, hints(text)).getMatrix()));
    } catch (WriterException e) {
      throw new IllegalArgumentException("a QR code cannot hold " + text.length() + " signs", e);
    }
  }

  /** ASCII needs no mark of its encoding, and some apps stumble over one. */
  private static Map<EncodeHintType, ?> hints(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
        ? Map.of()
        : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
  }

  private static boolean[][] squares(ByteMatrix matrix) {
    var squares = new boolean[matrix.getHeight()][matrix.getWidth()];
    for (int y = 0; y < squares.length; y++) {
      for (int x = 0; x < squares.length; x++) {
        squares[y][x] = matrix.get(x, y) == 1;
      }
    }
    return squares;
  }

  /** The text of a code, as a camera reads it; empty where the squares are none. */
  public static Optional<String> read(QrCode code) {
    try {
      return Optional.of(new Decoder().decode(code.copy()).getText());
    } catch (ChecksumException | FormatException _) {
      return Optional.empty();
    }
  }

  /** The decoder turns the squares that it is given. */
  private boolean[][] copy() {
    return Arrays.stream(dark).map(boolean[]::clone).toArray(boolean[][]::new);
  }

  /** Squares along a side: 21 to 177, without the border. */
  public int size() {
    return dark.length;
  }

  /**
   * Whether a square is dark.
   *
   * @param x from the left, 0 to {@link #size()} - 1
   * @param y from the top
   */
  public boolean dark(int x, int y) {
    return dark[y][x];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QrCode code && Arrays.deepEquals(dark, code.dark);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(dark);
  }

  /** Never the squares: they can hold a key. */
  @Override
  public String toString() {
    return "QrCode[" + size() + "]";
  }
}
