package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.rehearsal.Conversation.Line;
import org.twostep.trouble.Call;

/** The files with trouble in them, and what a file may not say. */
class TroubleFilesTest {
  private static final Path FILES = Path.of("src/main/resources/org/twostep/rehearsal");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .filter(file -> file.toString().matches(".*[/\\\\](1[7-9]|20)-.*"))
          .sorted()
          .toList();
    }
  }

  static Scenario read(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return new ScenarioReader().read(in);
    }
  }

  private static List<Conversation> calls(Scenario scenario) {
    return scenario.steps().stream()
        .flatMap(step -> step.trouble().stream())
        .flatMap(trouble -> trouble.call().stream())
        .toList();
  }

  @Test
  void thereAreFour() throws IOException {
    assertEquals(4, files().size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLineIsReachedAndEveryWayEndsTheCall(Path file) throws Exception {
    for (Conversation call : calls(read(file))) {
      Set<Call> seen = new HashSet<>();
      Set<String> heard = new HashSet<>();
      walk(Call.ringing(call, Instant.EPOCH).answered(), seen, heard, 0);
      assertEquals(call.lines().stream().map(Line::id).toList().size(), heard.size(), call.id());
      assertTrue(seen.stream().anyMatch(Call::isOver));
    }
  }

  /** Whatever is chosen, twenty choices on the call is over. */
  private static void walk(Call at, Set<Call> seen, Set<String> heard, int depth) {
    assertTrue(depth < 20, () -> "round and round in " + at.conversation().id());
    if (!seen.add(at) || at.isOver()) {
      return;
    }
    Line line = at.line().orElseThrow();
    heard.add(line.id());
    assertFalse(line.choices().isEmpty(), () -> "nothing to answer to " + line.id());
    line.choices().forEach(choice -> walk(at.chosen(choice), seen, heard, depth + 1));
  }

  /** What is told to a stranger has a sentence that says, kindly, what follows. */
  @ParameterizedTest
  @MethodSource("files")
  void whatWasToldIsSpokenOfAfterwards(Path file) throws Exception {
    calls(read(file)).stream()
        .flatMap(call -> call.lines().stream())
        .flatMap(line -> line.choices().stream())
        .filter(choice -> choice.shares().isPresent())
        .forEach(choice -> assertTrue(choice.follows().isPresent(), choice::id));
  }

  @Test
  void aStepBeginsWhenTheOneBeforeInTheListIsDone() throws Exception {
    Trouble nine = read(files().get(1)).steps().getFirst().trouble().getFirst();
    int times = 1;
    for (Trouble at = nine; at.rest().isPresent(); at = at.rest().orElseThrow()) {
      times++;
      assertEquals(Duration.ofMinutes(3), at.rest().orElseThrow().delay());
    }
    assertEquals(10, times);
  }

  private static final String BEFORE =
      """
      id: x
      title: x
      about: x
      learned: x
      steps:
        - name: x
          say: x
          until: [signed in]
          hints: {question: x, place: x, answer: x}
          show: []
          trouble:
            - \
      """;

  private static void read(String trouble) throws ScenarioException {
    byte[] file = (BEFORE + trouble + "\n").getBytes(StandardCharsets.UTF_8);
    new ScenarioReader().read(new ByteArrayInputStream(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{after: 3 s}",
        "{simSwap: true, stranger: {does: [SIGNS_IN]}}",
        "{after: -3 s, simSwap: true}",
        "{after: soon, simSwap: true}",
        "{stranger: {does: []}}",
        "{stranger: {does: [DANCES]}}",
        "{stranger: {does: [SIGNS_IN], times: 0}}",
        "{stranger: {from: Atlantis, does: [SIGNS_IN]}}",
        "{text: {from: X}}",
        "{text: {from: X, body: 'no link', link: {address: a.example, brand: b, says: s, follows: f}}}",
        "{text: {from: X, body: '{link}'}}",
        "{mail: {from: X, body: '{link}', link: {address: fernhill.example/x, brand: b, says: s, follows: f}}}",
        "{mail: {from: X, body: '{link}', link: {address: real.com, brand: b, says: s, follows: f}}}",
        "{call: {id: c, caller: X, number: 1, lines: []}}",
        "{call: {id: c, caller: X, number: 1, lines: [{id: a, says: s, choices: [{id: i, text: t, to: b}]}]}}",
        "{call: {id: c, caller: X, number: 1, lines: [{id: a, says: s}, {id: a, says: s}]}}",
        "{call: {id: c, number: 1, lines: [{id: a, says: s}]}}",
        "{call: {id: c, caller: X, number: 1, lines: [{id: a, says: s, choices: [{id: i, text: t, shares: SHOES}]}]}}"
      })
  void whatCannotBeIsRefusedWithItsLine(String trouble) {
    ScenarioException wrong = assertThrows(ScenarioException.class, () -> read(trouble));
    assertTrue(wrong.problem().line() >= 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{simSwap: false}",
        "{after: 2 min, stranger: {does: [SIGNS_IN, ENTERS_CODE]}}",
        "{call: {id: c, caller: X, number: 1, lines: [{id: a, says: s}]}}",
        "{mail: {from: X, subject: s, body: 'to {link}', link: {address: a-b.example/x, brand: b, says: s, follows: f}}}"
      })
  void whatCanBeIsRead(String trouble) throws ScenarioException {
    read(trouble);
  }
}
