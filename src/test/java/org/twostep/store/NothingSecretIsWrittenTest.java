package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.factor.TotpKey;

/**
 * Every kind of secret is used once, and then looked for in everything that was written: the store,
 * its backup, the reports, temporary files, and what was printed.
 *
 * <p>One exception: a code that travels by message stands in the message, and messages are kept for
 * the simulated phone and mailbox, from the moment they are sent. It may stand there and nowhere
 * else. (Recovery codes that somebody saves as a file, or prints, are written because they ask for
 * it; here nobody does.)
 */
class NothingSecretIsWrittenTest {
  @TempDir private static Path folder;
  private static List<Written> written = List.of();
  private static List<String> told = List.of();

  @BeforeAll
  static void live() throws Exception {
    Path all = Files.createDirectory(folder.resolve("all"));
    Path data = Files.createDirectory(all.resolve("data"));
    Path temporary = Files.createDirectory(all.resolve("temporary"));
    Path secrets = folder.resolve("secrets");
    Process life =
        ChildJvm.preparedIn(Files.createDirectory(folder.resolve("java")))
            .startWithTemporaryFilesIn(
                temporary, SecretiveLife.class, data.toString(), secrets.toString());
    byte[] out = life.getInputStream().readAllBytes();
    byte[] err = life.getErrorStream().readAllBytes();
    Files.write(all.resolve("out"), out);
    Files.write(all.resolve("err"), err);
    assertEquals(0, life.waitFor(), () -> new String(err, StandardCharsets.UTF_8));
    told = Files.readAllLines(secrets);
    written = Written.allIn(all);
  }

  private static List<String> told(String kind) {
    return told.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }

  private static Written file(String name) {
    return written.stream().filter(f -> f.file().endsWith(name)).findFirst().orElseThrow();
  }

  @Test
  void noSecretIsInAnyFile() {
    List<String> secrets = told(SecretiveLife.SECRET);
    assertTrue(secrets.size() > 25, secrets::toString);
    assertEquals(List.of(), found(secrets));
  }

  private static List<String> found(List<String> secrets) {
    return written.stream()
        .flatMap(file ->
            secrets.stream().filter(file::says).map(secret -> secret + " in " + file.file()))
        .toList();
  }

  @Test
  void noKeyOfAnAppIsThereInAnotherForm() {
    List<TotpKey> keys =
        told(SecretiveLife.SECRET).stream()
            .filter(secret -> secret.matches("[A-Z2-7]{32}"))
            .map(TotpKey::new)
            .toList();
    assertEquals(1, keys.size());
    byte[] raw = keys.getFirst().bytes();
    assertEquals(
        List.of(),
        found(
            List.of(new String(raw, StandardCharsets.ISO_8859_1), HexFormat.of().formatHex(raw))));
  }

  @Test
  void aCodeThatWasSentIsInItsMessageOnly() {
    List<String> codes = told(SecretiveLife.SENT);
    assertTrue(codes.size() > 5, codes::toString);
    for (String code : codes) {
      String spaced = code.substring(0, 3) + ' ' + code.substring(3);
      List<String> inMessages =
          List.of(
              spaced + " is your fernhill invest code",
              spaced + " is the code that confirms this address",
              "@fernhill.example #" + code);
      for (Written file : written) {
        assertFalse(file.saysOutside(inMessages, code), () -> code + " in " + file.file());
        assertFalse(file.saysOutside(inMessages, spaced), () -> spaced + " in " + file.file());
      }
      assertTrue(file("twostep.mv.db").says(spaced), "the message with " + code);
    }
  }

  @Test
  void nothingLiesThereButWhatIsSaid() {
    assertEquals(
        List.of(
            "backups/twostep-00001-2026-11-23T09-41-07.key",
            "backups/twostep-00001-2026-11-23T09-41-07.zip",
            "report.csv",
            "report.json",
            "report.pdf",
            "twostep.key",
            "twostep.mv.db"),
        namesIn("data"));
    assertEquals(List.of(), namesIn("temporary"));
  }

  private static List<String> namesIn(String part) {
    Path root = folder.resolve("all").resolve(part);
    return written.stream()
        .map(Written::file)
        .filter(file -> file.startsWith(root))
        .map(file -> root.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  /** Else nothing that is looked for would be found. */
  @Test
  void everyFileCanBeRead() {
    assertTrue(file("twostep.mv.db").says("maya.reyes"));
    assertTrue(file("twostep-00001-2026-11-23T09-41-07.zip").says("maya.reyes"));
    assertTrue(file("report.pdf").says("the code is late"));
    assertTrue(file("report.csv").says("Ann"));
    assertTrue(file("report.json").says("Ann"));
    assertTrue(file("err").says(StoreException.class.getSimpleName()));
    assertTrue(file("out").says(StoreException.class.getSimpleName()));
  }

  /** A picture of the memory holds whatever was typed a moment before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HeapDump",
        "StartFlightRecording",
        "ErrorFile",
        "-Xdump",
        "CreateCoredump",
        "agentlib",
        "jdwp"
      })
  void noLaunchOptionAsksForAPictureOfTheMemory(String option) throws IOException {
    for (Path file : launching()) {
      assertFalse(Files.readString(file).contains(option), () -> option + " in " + file);
    }
  }

  private static List<Path> launching() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("pom.xml")));
    try (Stream<Path> sources =
        Stream.concat(Files.walk(Path.of("src/dist")), Files.walk(Path.of("src/main/java")))) {
      sources.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
    }
    return files;
  }
}
