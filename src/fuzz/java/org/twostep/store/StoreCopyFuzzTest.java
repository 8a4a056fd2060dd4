package org.twostep.store;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.CheapHasher;

/**
 * A copy that is noise, or nearly right, is refused in one of the known ways, and neither it nor
 * the store beside it is touched, and nothing is left behind.
 */
@Tag("fuzz")
class StoreCopyFuzzTest {
  private static final String MINE = "mine";

  private static final Path FOLDER = folder();
  private static final Path COPY = FOLDER.resolve("copy.zip");
  private static final Path STORE = FOLDER.resolve("twostep.mv.db");

  private static Path folder() {
    try {
      return Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy, and what is packed in it. */
  static Stream<byte[]> copies() throws IOException {
    Path made = Files.createTempDirectory("copies");
    try (Store fresh = Store.open(made.resolve("twostep"), new CheapHasher())) {
      fresh.copyTo(made.resolve("copy.zip"));
    }
    return Stream.of(
        Files.readAllBytes(made.resolve("copy.zip")),
        Files.readAllBytes(made.resolve("twostep.mv.db")));
  }

  @MethodSource("copies")
  @FuzzTest
  void anyCopyIsRightOrRefused(byte[] bytes) throws IOException {
    Files.writeString(STORE, MINE);
    byte[] whole = isArchive(bytes) ? bytes : packed(bytes);
    Files.write(COPY, whole);
    try {
      StoreCheck.readThrough(COPY);
    } catch (StoreException.Unexpected mistake) {
      throw mistake;
    } catch (StoreException refused) {
      requireUntouched(whole);
    }
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** With the right checksum, so that what is in it is looked at. */
  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(file)) {
      archive.putNextEntry(new ZipEntry("twostep.mv.db"));
      archive.write(bytes);
    }
    return file.toByteArray();
  }

  private static void requireUntouched(byte[] bytes) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> left = files.sorted().toList();
      if (!left.equals(List.of(COPY, STORE))) {
        throw new AssertionError("left behind: " + left);
      }
    }
    if (!Files.readString(STORE).equals(MINE) || !Arrays.equals(bytes, Files.readAllBytes(COPY))) {
      throw new AssertionError("something was destroyed");
    }
  }
}
