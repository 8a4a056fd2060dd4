package org.twostep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time, chance and threads are handed in, never taken. */
class PurityTest {
  private static final Set<String> NOW = Set.of("now");

  /** Ways to read the computer's clock or to draw by chance, by owner; constructors as well. */
  private static final Map<String, Set<String>> UNFORESEEABLE =
      Map.ofEntries(
          Map.entry("java.time.Instant", NOW),
          Map.entry("java.time.LocalDate", NOW),
          Map.entry("java.time.LocalTime", NOW),
          Map.entry("java.time.LocalDateTime", NOW),
          Map.entry("java.time.ZonedDateTime", NOW),
          Map.entry("java.time.OffsetDateTime", NOW),
          Map.entry(
              "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis")),
          Map.entry("java.time.InstantSource", Set.of("system")),
          Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
          Map.entry("java.lang.Thread", Set.of("sleep")),
          Map.entry("java.util.concurrent.TimeUnit", Set.of("sleep")),
          Map.entry("java.util.Date", Set.of("<init>")),
          Map.entry("java.util.Random", Set.of("<init>")),
          Map.entry("java.util.SplittableRandom", Set.of("<init>")),
          Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
          Map.entry("java.lang.Math", Set.of("random")),
          Map.entry("java.util.UUID", Set.of("randomUUID")));

  /** Ways to leave the thread one is on. */
  private static final Map<String, Set<String>> THREADS =
      Map.of(
          "javafx.application.Platform", Set.of("runLater"),
          "java.lang.Thread",
              Set.of("<init>", "start", "startVirtualThread", "ofVirtual", "ofPlatform"),
          "java.util.Timer", Set.of("<init>"));

  /** The composition root alone may open the store beside the toolkit, before there is a screen. */
  private static final Map<String, Set<String>> FUTURES =
      Map.of("java.util.concurrent.CompletableFuture", Set.of("runAsync", "supplyAsync"));

  @Test
  void timeAndChanceAreReadInTheCompositionRootOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.twostep.app..")
        .should()
        .callCodeUnitWhere(isOneOf(UNFORESEEABLE))
        .check(Program.CLASSES);
  }

  @Test
  void threadsAreLeftInUiFxOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.twostep.ui.fx..")
        .should()
        .callCodeUnitWhere(isOneOf(THREADS))
        .check(Program.CLASSES);
  }

  @Test
  void futuresAreMadeInTheCompositionRootAndUiFxOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.twostep.ui.fx..", "org.twostep.app..")
        .should()
        .callCodeUnitWhere(isOneOf(FUTURES))
        .check(Program.CLASSES);
  }

  @Test
  void backgroundWorkGoesThroughBackgroundOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.twostep.ui.fx..", "org.twostep.app..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "run things elsewhere",
                type ->
                    type.getPackageName().equals("javafx.concurrent")
                        || type.getName().startsWith("java.util.concurrent.Executor")))
        .check(Program.CLASSES);
  }

  private static DescribedPredicate<JavaCall<?>> isOneOf(Map<String, Set<String>> forbidden) {
    return DescribedPredicate.describe(
        "one of " + forbidden,
        call -> {
          AccessTarget target = call.getTarget();
          Set<String> names = forbidden.getOrDefault(target.getOwner().getName(), Set.of());
          return names.contains(target.getName());
        });
  }
}
