package org.twostep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only the source shows: length, package comments, switches. */
class SourcesTest {
  private static final int MOST_LINES = 300;
  private static final int MOST_LINES_OF_CONTROLLER = 120;
  private static final Pattern DEFAULT_BRANCH =
      Pattern.compile("\\bdefault\\s*(->|:)|case\\s+null\\s*,\\s*default");
  private static final Pattern COMMENTED_NULL_MARKED =
      Pattern.compile("\\A/\\*\\*(?s:.{40,}?)\\*/\\s+@NullMarked\\s+package org\\.twostep");

  @Test
  void aClassHasAtMostThreeHundredLines() {
    List<String> tooLong =
        Program.sources(Program.MAIN).stream()
            .filter(file -> lines(file) > MOST_LINES)
            .map(file -> file + " has " + lines(file))
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void aControllerHasAtMostOneHundredAndTwentyLines() {
    List<String> tooLong =
        Program.sources(Program.MAIN).stream()
            .filter(file -> Program.name(file).endsWith("Controller.java"))
            .filter(file -> lines(file) > MOST_LINES_OF_CONTROLLER)
            .map(file -> file + " has " + lines(file))
            .toList();
    assertEquals(List.of(), tooLong);
  }

  private static long lines(Path file) {
    return Program.text(file).lines().count();
  }

  @Test
  void everyPackageSaysWhatBelongsThereAndMarksNull() {
    List<Path> packages =
        Program.sources(Program.MAIN).stream()
            .filter(file -> !Program.name(file).equals("module-info.java"))
            .map(Path::getParent)
            .distinct()
            .toList();
    assertFalse(packages.isEmpty());
    List<Path> unsaid = packages.stream().filter(folder -> !isDescribed(folder)).toList();
    assertEquals(List.of(), unsaid);
  }

  private static boolean isDescribed(Path folder) {
    Path file = folder.resolve("package-info.java");
    return Files.exists(file) && COMMENTED_NULL_MARKED.matcher(Program.text(file)).find();
  }

  /** A new step or input must make every switch over it fail to compile until it is thought of. */
  @Test
  void noSwitchHasADefaultBranch() {
    List<Path> withDefault =
        Program.sources(Program.MAIN).stream()
            .filter(file -> DEFAULT_BRANCH.matcher(Program.text(file)).find())
            .filter(file -> !file.toString().replace('\\', '/').contains("/twostep/ui/"))
            .filter(file -> !file.toString().replace('\\', '/').contains("/twostep/app/"))
            // H2 speaks in numbers, and no switch over numbers is total.
            .filter(file -> !file.toString().replace('\\', '/').contains("/twostep/store/"))
            .toList();
    assertEquals(List.of(), withDefault);
  }
}
