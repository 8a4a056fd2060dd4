package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.place.Cities;
import org.twostep.rehearsal.ScenarioProblem.Kind;
import org.twostep.script.ScriptLine;
import org.twostep.world.Computer;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;

/** What is read from a file, and what is said of each mistake in one. */
class ScenarioReaderTest {
  private static final String GOOD =
      """
      id: sample
      title: A sample
      about: It is about something.
      learned: It teaches something.
      start:
        factors: [TEXT_MESSAGE, AUTHENTICATOR]
        askWhen: LOCATION_BASED
        recoveryCodes: true
        trusted: true
        signedIn: true
        newPhone: true
        world: {delay: THREE_MINUTES, spam: true, phoneClock: -5 min, place: "Tokyo, Japan", hidden: true, vpn: true, computer: LIBRARY}
      steps:
        - name: First
          say: Do this.
          until: ["signed in", "page HOME"]
          hints: {question: Why?, place: There., answer: That.}
          show: ['press #signIn', let 31 s pass]
        - name: Second
          say: Do that.
          until: ["protected"]
          hints:
            question: Why?
            place: There.
            answer: That.
          show:
            - 'press #next'
      next: [another]
      """;

  private static Scenario read(String text) throws ScenarioException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Scenario read(byte[] bytes) throws ScenarioException {
    return new ScenarioReader().read(new ByteArrayInputStream(bytes));
  }

  private static ScenarioProblem problem(String text) {
    return assertThrows(ScenarioException.class, () -> read(text)).problem();
  }

  @Test
  void everythingIsRead() throws ScenarioException {
    Scenario read = read(GOOD);
    assertEquals("sample", read.id());
    assertEquals(List.of("another"), read.next());
    assertEquals(List.of("First", "Second"), read.steps().stream().map(s -> s.name()).toList());
    assertEquals(
        List.of(Goal.parse("signed in").orElseThrow(), Goal.parse("page HOME").orElseThrow()),
        read.step(1).until());
    assertEquals("There.", read.step(2).hints().of(HintStrength.PLACE));
    assertEquals(List.of(ScriptLine.parse("press #next").orElseThrow()), read.step(2).show());
    Start start = read.start();
    assertEquals(List.of(Method.Kind.TEXT_MESSAGE, Method.Kind.AUTHENTICATOR), start.factors());
    assertEquals(AskWhen.LOCATION_BASED, start.askWhen());
    assertTrue(start.recoveryCodes() && start.trusted() && start.signedIn() && start.newPhone());
    Conditions world = start.world();
    assertEquals(Delay.THREE_MINUTES, world.delay());
    assertTrue(world.nextEmailToSpam());
    assertEquals(Duration.ofMinutes(-5), world.phoneClockOff());
    assertEquals(Cities.named("Tokyo, Japan").orElseThrow(), world.whereabouts().at());
    assertTrue(world.whereabouts().hidden() && world.whereabouts().vpn());
    assertEquals(Computer.LIBRARY, world.whereabouts().computer());
  }

  @Test
  void whatIsLeftOutIsAsUsual() throws ScenarioException {
    String short_ = GOOD.replaceAll("(?s)start:.*?steps:", "steps:").replace("next: [another]", "");
    Scenario read = read(short_);
    assertEquals(
        new Start(
            List.of(), AskWhen.TIME_BASED, false, false, false, false, false, Conditions.usual()),
        read.start());
    assertEquals(List.of(), read.next());
    assertEquals(read.start(), read(short_.replace("steps:", "start:\nsteps:")).start());
  }

  @Test
  void aMarkAtTheBeginningAndOtherLineEndsDoNotMatter() throws ScenarioException {
    assertEquals(read(GOOD), read("\ufeff" + GOOD));
    assertEquals(read(GOOD), read(GOOD.replace("\n", "\r\n")));
  }

  static List<Arguments> mistakes() {
    return List.of(
        // an unknown word
        mistake("learned:", "lerned:", 4, Kind.UNKNOWN_WORD, "lerned"),
        mistake("trusted: true", "trustd: true", 9, Kind.UNKNOWN_WORD, "trustd"),
        mistake("spam: true", "span: true", 12, Kind.UNKNOWN_WORD, "span"),
        mistake("say: Do that.", "says: Do that.", 20, Kind.UNKNOWN_WORD, "says"),
        // a missing word
        mistake("title: A sample\n", "", 1, Kind.MISSING, "title"),
        mistake("    say: Do that.\n", "", 19, Kind.MISSING, "say"),
        mistake("      place: There.\n", "", 22, Kind.MISSING, "place"),
        mistake("title: A sample", "title:", 2, Kind.MISSING, "title"),
        mistake("say: Do that.", "say:", 20, Kind.MISSING, "say"),
        mistake("- 'press #next'", "-", 27, Kind.MISSING, "show"),
        mistake("until: [\"protected\"]", "until: [null]", 21, Kind.MISSING, "until"),
        // not one of
        mistake("AUTHENTICATOR]", "PIGEON]", 6, Kind.NOT_ONE_OF, "PIGEON"),
        mistake("LOCATION_BASED", "MOON_BASED", 7, Kind.NOT_ONE_OF, "MOON_BASED"),
        mistake("THREE_MINUTES", "SOON", 12, Kind.NOT_ONE_OF, "SOON"),
        mistake("LIBRARY", "CAFE", 12, Kind.NOT_ONE_OF, "CAFE"),
        mistake("recoveryCodes: true", "recoveryCodes: maybe", 8, Kind.NOT_ONE_OF, "maybe"),
        // goals, actions, durations, cities
        mistake("\"protected\"", "\"protected at last\"", 21, Kind.NOT_A_GOAL, "protected at last"),
        mistake("page HOME", "page NOWHERE", 16, Kind.NOT_A_GOAL, "page NOWHERE"),
        mistake("'press #next'", "'push #next'", 27, Kind.NOT_AN_ACTION, "push #next"),
        mistake("let 31 s pass", "let 31 s go", 18, Kind.NOT_AN_ACTION, "let 31 s go"),
        mistake("-5 min", "5 minutes", 12, Kind.NOT_A_DURATION, "5 minutes"),
        mistake("-5 min", "5000000000 h", 12, Kind.NOT_A_DURATION, "5000000000 h"),
        mistake("Tokyo, Japan", "Atlantis", 12, Kind.NOT_A_CITY, "Atlantis"),
        // a wrong shape
        mistake(
            "factors: [TEXT_MESSAGE, AUTHENTICATOR]", "factors: 7", 6, Kind.WRONG_SHAPE, "factors"),
        mistake("until: [\"protected\"]", "until: protected", 21, Kind.WRONG_SHAPE, "until"),
        mistake("next: [another]", "next: {a: b}", 28, Kind.WRONG_SHAPE, "next"),
        mistake("title: A sample", "title: [A, sample]", 2, Kind.WRONG_SHAPE, "title"),
        mistake("[\"signed in\", \"page HOME\"]", "[{signed: in}]", 16, Kind.WRONG_SHAPE, "until"),
        mistake("place: \"Tokyo, Japan\"", "place: [Tokyo]", 12, Kind.WRONG_SHAPE, "place"));
  }

  private static Arguments mistake(String right, String wrong, int line, Kind kind, String what) {
    assertTrue(GOOD.contains(right), right);
    return Arguments.of(GOOD.replace(right, wrong), line, kind, what);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsLine(String text, int line, Kind kind, String what) {
    ScenarioProblem problem = problem(text);
    assertEquals(kind, problem.kind(), problem::toString);
    assertEquals(what, problem.what(), problem::toString);
    assertEquals(line, problem.line(), problem::toString);
  }

  @Test
  void whatCouldStandThereIsSaid() {
    assertTrue(problem(GOOD.replace("learned:", "lerned:")).known().contains("learned"));
    assertEquals(List.of("OWN", "LIBRARY"), problem(GOOD.replace("LIBRARY", "CAFE")).known());
    assertEquals(
        List.of("true", "false"),
        problem(GOOD.replace("recoveryCodes: true", "recoveryCodes: maybe")).known());
    assertEquals(Goal.FORMS, problem(GOOD.replace("\"protected\"", "safe")).known());
    assertEquals(ScriptLine.FORMS, problem(GOOD.replace("'press #next'", "go on")).known());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: x\nnext: [",
        "id: x\n\ttitle: y",
        "id: \"x",
        "\u0000",
        "title: *b: c",
        "{",
        "id: a\n- b",
        "%TAG",
      })
  void whatIsNoYamlIsSaidToBeNone(String text) {
    assertEquals(Kind.NOT_YAML, problem(text).kind());
  }

  @Test
  void theLineOfWhatIsNoYamlIsNamed() {
    assertEquals(3, problem("id: x\ntitle: y\nabout: \"z\n").line(), "from where it is open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\n", "# only a remark\n", "---\n", "null"})
  void anEmptyFileLacksEverything(String text) {
    ScenarioProblem problem = problem(text);
    assertEquals(Kind.MISSING, problem.kind());
    assertEquals("id", problem.what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"just a sentence", "~", "7", "true", "[a, b]", "- a\n- b"})
  void whatIsNoListOfWordsHasAWrongShape(String text) {
    assertEquals(Kind.WRONG_SHAPE, problem(text).kind());
  }

  @Test
  void aFileThatIsTooLargeIsNotReadToItsEnd() {
    byte[] large = new byte[ScenarioReader.MOST_BYTES + 1];
    Arrays.fill(large, (byte) '#');
    ScenarioException wrong = assertThrows(ScenarioException.class, () -> read(large));
    assertEquals(Kind.TOO_LARGE, wrong.problem().kind());
    byte[] largest =
        Arrays.copyOf(GOOD.getBytes(StandardCharsets.UTF_8), ScenarioReader.MOST_BYTES);
    Arrays.fill(largest, GOOD.length(), largest.length, (byte) '\n');
    assertEquals("sample", assertReads(largest).id());
  }

  private static Scenario assertReads(byte[] bytes) {
    try {
      return read(bytes);
    } catch (ScenarioException e) {
      throw new AssertionError(e.problem().toString(), e);
    }
  }

  @Test
  void otherCharactersThanUtf8AreRefused() {
    byte[] latin = GOOD.replace("A sample", "Übung").getBytes(StandardCharsets.ISO_8859_1);
    ScenarioException wrong = assertThrows(ScenarioException.class, () -> read(latin));
    assertEquals(Kind.NOT_YAML, wrong.problem().kind());
    assertEquals("UTF-8", wrong.problem().what());
  }

  @Test
  void aFileThatCannotBeReadIsSaidToBeUnreadable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the stick was pulled out");
          }
        };
    ScenarioException wrong =
        assertThrows(ScenarioException.class, () -> new ScenarioReader().read(broken));
    assertEquals(Kind.UNREADABLE, wrong.problem().kind());
    assertEquals("the stick was pulled out", wrong.problem().what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"steps: []", "until: []"})
  void withoutStepsOrGoalsThereIsNothingToRehearse(String empty) {
    String text =
        empty.startsWith("steps")
            ? GOOD.replaceAll("(?s)steps:.*next:", "steps: []\nnext:")
            : GOOD.replace("until: [\"protected\"]", empty);
    ScenarioProblem problem = problem(text);
    assertEquals(Kind.DOES_NOT_FIT, problem.kind());
    assertFalse(problem.what().isBlank());
  }

  @Test
  void aRegistrationIsNotBegunWhereItIsDone() {
    assertEquals(
        Kind.DOES_NOT_FIT,
        problem(GOOD.replace("newPhone: true", "almostRegistered: true")).kind());
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThrows(ScenarioException.class, () -> read("id: " + "[".repeat(100_000)));
    assertThrows(ScenarioException.class, () -> read("start: " + "{a: ".repeat(20_000)));
  }

  /** Whatever becomes of a good file, it is read, or one sentence says why not. */
  @Test
  void aFileWithAnyDamageIsReadOrRefused() {
    List<String> files =
        new Library()
            .scenarios().stream()
                .map(scenario -> new String(Library.text(scenario), StandardCharsets.UTF_8))
                .toList();
    Seeded.runs(
        1500,
        random -> {
          String damaged = damaged(random, files.get(random.nextInt(files.size())));
          Optional<ScenarioProblem> problem = problemWith(damaged);
          problem.ifPresent(wrong ->
              assertTrue(
                  wrong.line() >= 1 && wrong.line() <= damaged.lines().count() + 1,
                  wrong::toString));
        });
  }

  private static Optional<ScenarioProblem> problemWith(String text) {
    try {
      read(text);
      return Optional.empty();
    } catch (ScenarioException e) {
      return Optional.of(e.problem());
    }
  }

  private static String damaged(RandomGenerator random, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int times = random.nextInt(1, 4); times > 0; times--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int cut = random.nextInt(line.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.set(at, line.substring(0, cut));
        case 3 -> lines.set(at, line.substring(0, cut) + odd(random) + line.substring(cut));
        case 4 -> lines.set(at, " " + line);
        default ->
            lines.set(
                at,
                line.replaceFirst(
                    ":.*",
                    ": " + Seeded.oneOf(random, "[]", "{}", "null", "7", "''", "[null]", "[{}]")));
      }
      if (lines.isEmpty()) {
        return "";
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Half a character of two is none in a file. */
  private static String odd(RandomGenerator random) {
    return new String(
        Seeded.text(random, 2).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
