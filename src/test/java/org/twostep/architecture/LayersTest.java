package org.twostep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class LayersTest {
  private static final String UI = "org.twostep.ui.";
  private static final Set<String> FOR_ALL_SCREENS = Set.of("fx", "control", "model");

  /** Class files that the library cannot read are left out in silence: then no rule would bite. */
  @Test
  void everyClassFileIsRead() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes/org"))) {
      List<String> missing =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .map(file -> Path.of("target/classes").relativize(file).toString())
              .map(file -> file.replace(".class", "").replace('/', '.').replace('\\', '.'))
              .filter(name -> !name.endsWith("package-info"))
              .filter(name -> !Program.CLASSES.contain(name))
              .toList();
      assertEquals(List.of(), missing);
      assertTrue(Program.CLASSES.contain("org.twostep.registration.Registrar"));
    }
  }

  @Test
  void theDomainKnowsNoScreenNoDatabaseAndNobodyWhoUsesIt() {
    noClasses()
        .that()
        .resideInAnyPackage(Program.DOMAIN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.sql..",
            "javax.sql..",
            "java.awt..",
            "org.h2..",
            "org.jdbi..",
            "org.flywaydb..",
            "org.controlsfx..",
            "org.kordamp..",
            "atlantafx..",
            "picocli..",
            "org.twostep.store..",
            "org.twostep.ui..",
            "org.twostep.app..")
        .check(Program.CLASSES);
  }

  @Test
  void onlyTheSearchKnowsWhichLibrarySearches() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.twostep.guide.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(Program.CLASSES);
  }

  @Test
  void theStoreKnowsNoScreen() {
    noClasses()
        .that()
        .resideInAPackage("org.twostep.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.twostep.ui..", "org.twostep.app..")
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void screensKnowNoDatabaseAndNotWhoPutsThemTogether() {
    noClasses()
        .that()
        .resideInAPackage("org.twostep.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.h2..",
            "org.jdbi..",
            "org.flywaydb..",
            "org.twostep.store..",
            "org.twostep.app..")
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void noAreaOfTheScreenKnowsAnother() {
    classes()
        .that()
        .resideInAPackage("org.twostep.ui..")
        .should(keepToTheirArea())
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void whatTheScreensShareKnowsNoScreen() {
    noClasses()
        .that()
        .resideInAPackage("org.twostep.ui.model..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are screens",
                type -> area(type).filter(area -> !FOR_ALL_SCREENS.contains(area)).isPresent()))
        .check(Program.CLASSES);
  }

  private static ArchCondition<JavaClass> keepToTheirArea() {
    return new ArchCondition<>("know only their own area, ui.fx, ui.control and ui.model") {
      @Override
      public void check(JavaClass screen, ConditionEvents events) {
        screen.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isElsewhere(screen, dependency.getTargetClass()))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(screen, dependency.getDescription())));
      }
    };
  }

  private static boolean isElsewhere(JavaClass from, JavaClass to) {
    return area(to)
        .filter(area -> !FOR_ALL_SCREENS.contains(area) && !Optional.of(area).equals(area(from)))
        .isPresent();
  }

  /** The area of the screen that a class belongs to, for example {@code signin}. */
  private static Optional<String> area(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.getPackageName().startsWith(UI)
        ? Optional.of(base.getPackageName().substring(UI.length()).split("\\.")[0])
        : Optional.empty();
  }

  /** What is awkward in JavaFX is solved once, for controls too: it knows none of them. */
  @Test
  void theFoundationOfTheScreensKnowsNoControl() {
    noClasses()
        .that()
        .resideInAPackage("org.twostep.ui.fx..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.twostep.ui.control..")
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().matching("org.twostep.(*)..").should().beFreeOfCycles().check(Program.CLASSES);
  }
}
