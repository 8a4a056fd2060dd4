package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.brokerage.Page;
import org.twostep.entry.Reason;
import org.twostep.registration.SecurityQuestion;
import org.twostep.registration.Step;
import org.twostep.rehearsal.HintStrength;
import org.twostep.rehearsal.Line;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Receiver;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Result;
import org.twostep.rehearsal.ScenarioProblem;
import org.twostep.rehearsal.Secret;
import org.twostep.rehearsal.Slip;
import org.twostep.report.FileKind;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.ui.walk.Demonstration;
import org.twostep.world.Computer;

/** Every text that is asked for is there, in every language, and none is there for nothing. */
class TextsTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEXTS = Path.of("src/main/resources/org/twostep/ui");
  private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:[.-][a-z0-9-]+)+)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?:text|say)\\(\\s*\"([a-z][a-z0-9]*(?:\\.[a-z0-9-]+)+)\"");
  private static final List<String> CHANNELS = List.of("text-message", "email");
  private static final Set<Step> NOTED =
      Set.of(
          Step.RECEIVE_BY,
          Step.SECRET_WORD,
          Step.SECURITY_QUESTION,
          Step.CHOOSE_METHOD,
          Step.APPROVE,
          Step.PHONE_NUMBER);
  private static final Set<Step> CODES =
      Set.of(Step.CONFIRM_IDENTITY, Step.CONFIRM_EMAIL, Step.ENTER_CODE, Step.ACTIVATE);

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.filter(file -> file.toString().endsWith(".properties")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextThatIsAskedForIsThere(Path bundle) {
    Set<String> missing = new TreeSet<>(inFxml());
    missing.addAll(matches(JAVA.resolve("org/twostep/ui"), ".java", ASKED));
    missing.addAll(fromNames());
    missing.removeAll(keys(bundle));
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsThereForNothing(Path bundle) {
    Set<String> obsolete = new TreeSet<>(keys(bundle));
    obsolete.removeAll(inFxml());
    obsolete.removeAll(matches(JAVA, ".java", LITERAL));
    obsolete.removeAll(fromNames());
    assertEquals(Set.of(), obsolete);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrShouts(Path bundle) {
    Properties texts = read(bundle);
    texts.forEach((key, text) -> {
      assertFalse(text.toString().isBlank(), key::toString);
      assertFalse(text.toString().contains("!"), key::toString);
      assertFalse(text.toString().matches(".*\\bemail\\b.*"), key::toString);
    });
  }

  @Test
  void keysAreFoundInFxmlAndInCode() {
    assertTrue(inFxml().contains("sign-in.title"));
    assertTrue(matches(JAVA, ".java", LITERAL).contains("code.resend"));
  }

  private static Set<String> inFxml() {
    return matches(TEXTS, ".fxml", IN_FXML);
  }

  /** The keys that are put together at run time from the names of values. */
  private static Set<String> fromNames() {
    Stream.Builder<String> keys = Stream.builder();
    Arrays.stream(Reason.values()).map(Reason::key).forEach(keys);
    Arrays.stream(ScenarioProblem.Kind.values()).map(ScenarioProblem.Kind::key).forEach(keys);
    names(Mode.values()).map("mode."::concat).forEach(keys);
    names(Demonstration.Speed.values()).map("player.speed."::concat).forEach(keys);
    names(Activity.Kind.values()).map("activity."::concat).forEach(keys);
    names(Activity.Topic.values()).map("history.empty."::concat).forEach(keys);
    names(SecurityQuestion.values()).map("question."::concat).forEach(keys);
    names(Computer.values()).map("devices.computer."::concat).forEach(keys);
    names(Page.values()).map("hint."::concat).forEach(keys);
    names(Appearance.values()).map("settings.appearance."::concat).forEach(keys);
    names(TextSize.values()).map("settings.text-size."::concat).forEach(keys);
    Arrays.stream(Page.values())
        .filter(page -> page != Page.REGISTRATION)
        .map(page -> "page." + name(page))
        .forEach(keys);
    names(AskWhen.values())
        .flatMap(name -> Stream.of("ask-when." + name, "ask-when." + name + ".hint"))
        .forEach(keys);
    CHANNELS.stream().flatMap(TextsTest::ofChannel).forEach(keys);
    names(Method.Kind.values())
        .flatMap(kind ->
            Stream.of(
                    "factor.kind.",
                    "enrolment.add.",
                    "enrolment.subtitle.",
                    "security.factor.what.",
                    "protected.method.")
                .map(prefix -> prefix + kind))
        .forEach(keys);
    CHANNELS.stream().map("enrolment.on-file."::concat).forEach(keys);
    Stream.of("first", "rename", "replace", "remove").map("security.factor."::concat).forEach(keys);
    Arrays.stream(Step.values()).flatMap(TextsTest::ofStep).forEach(keys);
    Stream.of("off", "unfinished", "waiting", "on")
        .flatMap(state -> Stream.of("two-factor.state." + state, "security.two-factor." + state))
        .forEach(keys);
    IntStream.rangeClosed(0, 4).mapToObj(i -> "change-password.strength." + i).forEach(keys);
    IntStream.rangeClosed(1, 7).mapToObj(i -> "guide.full." + i).forEach(keys);
    IntStream.rangeClosed(1, 4).mapToObj(i -> "guide.short." + i).forEach(keys);
    keys.add("receive-by.contact.none").add("change-password.strength.none");
    keys.add("history.empty.all").add("step.enter-code.subtitle");
    names(Method.Kind.values()).flatMap(TextsTest::ofKind).forEach(keys);
    ofReport().forEach(keys);
    CHANNELS.stream().map("enrolment.on-file."::concat).forEach(keys);
    return keys.build().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> ofChannel(String channel) {
    return Stream.of(
            "code.sent.",
            "check-messages.prompt.",
            "choose-method.",
            "receive-by.contact.",
            "approve.destination.",
            "protected.method.")
        .map(prefix -> prefix + channel);
  }

  private static Stream<String> ofKind(String kind) {
    return Stream.of(
            "factor.kind.",
            "protected.method.",
            "security.factor.what.",
            "enrolment.add.",
            "enrolment.subtitle.")
        .map(prefix -> prefix + kind);
  }

  private static Stream<String> ofReport() {
    Stream.Builder<String> keys = Stream.builder();
    Arrays.stream(Slip.values()).map(Slip::key).forEach(keys);
    names(Mode.values()).map("report.mode."::concat).forEach(keys);
    names(Result.values()).map("report.result."::concat).forEach(keys);
    names(HintStrength.values()).map("report.hint."::concat).forEach(keys);
    names(Secret.values()).map("report.secret."::concat).forEach(keys);
    names(Receiver.values()).map("report.receiver."::concat).forEach(keys);
    names(FileKind.values()).map("report.file.kind."::concat).forEach(keys);
    names(Method.Kind.values()).map("report.way."::concat).forEach(keys);
    Report.of(Rehearsed.scenario(), Rehearsed.withEverything()).happened().stream()
        .map(Line::key)
        .forEach(keys);
    return keys.build();
  }

  private static Stream<String> ofStep(Step step) {
    Stream.Builder<String> keys = Stream.builder();
    String key = "step." + name(step);
    keys.add(key + ".title").add("hint." + key);
    if (NOTED.contains(step)) {
      keys.add(key + ".standards");
    }
    if (CODES.contains(step)) {
      keys.add(key + ".submit");
    }
    if (step == Step.ENTER_CODE || (!CODES.contains(step) && step != Step.CHECK_MESSAGES)) {
      keys.add(key + ".subtitle");
    }
    return keys.build();
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(TextsTest::name);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> keys(Path bundle) {
    return read(bundle).stringPropertyNames();
  }

  private static Properties read(Path bundle) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Set<String> matches(Path folder, String suffix, Pattern pattern) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .flatMap(file -> pattern.matcher(text(file)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
