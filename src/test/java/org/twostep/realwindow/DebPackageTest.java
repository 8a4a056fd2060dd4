package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package, installed, used and removed. Only root on Debian can, others skip it. */
@Tag("dist")
@ExtendWith(TestDisplay.class)
class DebPackageTest {
  private static final Path DIST = Path.of("target", "dist");
  private static final Path INSTALLED = Path.of("/opt/twostep");
  private static final Path LAUNCHER = INSTALLED.resolve("bin/Twostep");

  private final Desktop desktop = new Desktop();

  @TempDir private Path home;

  @BeforeEach
  void onlyWhereItCanBeInstalled() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")), "this is not Debian");
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can install");
    assumeTrue(Files.notExists(INSTALLED), "Twostep is installed already, and stays as it is");
  }

  @AfterEach
  void remove() throws Exception {
    if (Files.exists(INSTALLED)) {
      run("dpkg", "--purge", "twostep");
    }
  }

  @Test
  void itIsInstalledUsedAndRemovedAndWhatTheLearnerDidStays() throws Exception {
    run("dpkg", "--install", deb().toString());
    assertFalse(run("find", "/usr/share/applications", "-iname", "*twostep*").isBlank());
    assertTrue(Files.readString(INSTALLED.resolve("lib/app/licences.txt")).contains("H2"));
    use();
    Path store = home.resolve(".local/share/twostep/twostep.mv.db");
    assertTrue(Files.exists(store));
    run("dpkg", "--purge", "twostep");
    assertFalse(Files.exists(INSTALLED));
    assertEquals("", run("find", "/usr/share/applications", "-iname", "*twostep*"));
    assertTrue(Files.exists(store));
  }

  /** The cache was recorded elsewhere: Java refuses to start here should it not fit any more. */
  @Test
  void itStartsFromItsCache() throws Exception {
    run("dpkg", "--install", deb().toString());
    run("env", "JAVA_TOOL_OPTIONS=-XX:AOTMode=on", LAUNCHER.toString(), "--version");
  }

  private void use() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.startInstalled(LAUNCHER, home)) {
      Desktop.Window window = desktop.front("Sign in$");
      desktop.picture("installed");
      desktop.close(window);
      assertEquals(0, twostep.exitCode(), twostep.err());
      assertEquals("", twostep.err());
    }
  }

  private static Path deb() throws IOException {
    try (Stream<Path> files = Files.list(DIST)) {
      return files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> List.of(command) + " said " + said);
    return said.strip();
  }
}
