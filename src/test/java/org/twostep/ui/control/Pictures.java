package org.twostep.ui.control;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/** Writes what a scene shows to PNG files below target/, to be looked at. */
public final class Pictures {
  private Pictures() {}

  public static void save(Image image, String name) throws IOException {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var rows = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(rows)) {
      var row = new byte[1 + width * 3];
      for (var y = 0; y < height; y++) {
        for (var x = 0; x < width; x++) {
          var argb = image.getPixelReader().getArgb(x, y);
          row[1 + 3 * x] = (byte) (argb >> 16);
          row[2 + 3 * x] = (byte) (argb >> 8);
          row[3 + 3 * x] = (byte) argb;
        }
        out.write(row);
      }
    }
    var header = new ByteArrayOutputStream();
    var head = new DataOutputStream(header);
    head.writeInt(width);
    head.writeInt(height);
    head.write(new byte[] {8, 2, 0, 0, 0});
    var file = Files.createDirectories(Path.of("target", "gallery")).resolve(name + ".png");
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
      chunk(out, "IHDR", header.toByteArray());
      chunk(out, "IDAT", rows.toByteArray());
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(data);
    var crc = new CRC32();
    crc.update(body.toByteArray());
    out.writeInt(data.length);
    out.write(body.toByteArray());
    out.writeInt((int) crc.getValue());
  }
}
