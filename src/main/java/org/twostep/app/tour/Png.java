package org.twostep.app.tour;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * A picture that can be written as PNG (ISO/IEC 15948), without {@code java.desktop}.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row, each 0xAARRGGBB; what shines through is dropped
 */
public record Png(int width, int height, int[] pixels) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] EIGHT_BITS_RGB = {8, 2, 0, 0, 0};
  private static final int CHANNELS = 3;
  private static final int FILTERS = 3;

  /** Copies an image, so that it can be written on another thread. */
  public static Png of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Png(width, height, pixels);
  }

  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header());
    chunk(out, "IDAT", data());
    chunk(out, "IEND", new byte[0]);
    out.flush();
  }

  private byte[] header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    out.writeInt(width);
    out.writeInt(height);
    out.write(EIGHT_BITS_RGB);
    return header.toByteArray();
  }

  private byte[] data() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      byte[] above = new byte[width * CHANNELS];
      for (int y = 0; y < height; y++) {
        byte[] row = row(y);
        writeFiltered(out, row, above);
        above = row;
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private byte[] row(int y) {
    byte[] row = new byte[width * CHANNELS];
    for (int x = 0; x < width; x++) {
      int pixel = pixels[y * width + x];
      row[CHANNELS * x] = (byte) (pixel >> 16);
      row[CHANNELS * x + 1] = (byte) (pixel >> 8);
      row[CHANNELS * x + 2] = (byte) pixel;
    }
    return row;
  }

  /** Of no filter, Sub and Up, takes the one with the smallest sum (PNG specification, 12.7). */
  private static void writeFiltered(OutputStream out, byte[] row, byte[] above) throws IOException {
    byte[] best = row;
    int filter = 0;
    for (int tried = 1; tried < FILTERS; tried++) {
      byte[] candidate = tried == 1 ? sub(row) : up(row, above);
      if (sum(candidate) < sum(best)) {
        best = candidate;
        filter = tried;
      }
    }
    out.write(filter);
    out.write(best);
  }

  private static byte[] sub(byte[] row) {
    byte[] filtered = row.clone();
    for (int i = row.length - 1; i >= CHANNELS; i--) {
      filtered[i] -= row[i - CHANNELS];
    }
    return filtered;
  }

  private static byte[] up(byte[] row, byte[] above) {
    byte[] filtered = row.clone();
    for (int i = 0; i < row.length; i++) {
      filtered[i] -= above[i];
    }
    return filtered;
  }

  private static long sum(byte[] row) {
    long sum = 0;
    for (byte value : row) {
      sum += Math.abs(value);
    }
    return sum;
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(data);
    CRC32 crc = new CRC32();
    crc.update(body.toByteArray());
    out.writeInt(data.length);
    out.write(body.toByteArray());
    out.writeInt((int) crc.getValue());
  }
}
