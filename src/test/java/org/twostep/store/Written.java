package org.twostep.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * What a file says, in every way in which a secret could stand in it: a letter a byte, a letter two
 * bytes, unpacked from an archive, or drawn on a page.
 *
 * @param file for the message of a test
 * @param ways in small letters
 */
record Written(Path file, List<String> ways) {
  /** All files in a folder and the folders in it. */
  static List<Written> allIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(Written::of).toList();
    }
  }

  private static Written of(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Written(
          file,
          Stream.of(plain(bytes), unpacked(file), drawn(file, bytes))
              .flatMap(text -> Stream.of(text, text.replace("\0", "")))
              .map(text -> text.toLowerCase(Locale.ROOT))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String unpacked(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream archive = new ZipInputStream(in)) {
      for (ZipEntry at = archive.getNextEntry(); at != null; at = archive.getNextEntry()) {
        text.append(plain(archive.readAllBytes()));
      }
    }
    return text.toString(); // empty where it is no archive
  }

  private static String drawn(Path file, byte[] bytes) throws IOException {
    if (!file.toString().endsWith(".pdf")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(bytes)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page));
      }
    }
    return text.toString();
  }

  boolean says(String text) {
    return ways.stream().anyMatch(way -> way.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** Whether it says so anywhere but in these words, which are in small letters. */
  boolean saysOutside(List<String> words, String text) {
    return ways.stream().anyMatch(way -> without(words, way).contains(text));
  }

  private static String without(List<String> words, String text) {
    String rest = text;
    for (String some : words) {
      rest = rest.replace(some, "");
    }
    return rest;
  }
}
