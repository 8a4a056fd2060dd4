package org.twostep.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.world.Folder;

/** Lines of a script as people write them. */
class ScriptLineTest {
  private static final Map<String, List<Action>> EACH =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("press .mailbox #back", List.of(new Action.Press(".mailbox #back"))),
              Map.entry("type \"Maple\" into #answer", typed(new Typed.Words("Maple"))),
              Map.entry(
                  "type the code from messages into #answer",
                  typed(new Typed.Code(Folder.MESSAGES, 0, 6))),
              Map.entry(
                  "type the older code from inbox into #answer",
                  typed(new Typed.Code(Folder.INBOX, 1, 6))),
              Map.entry(
                  "type wrong code 3 from spam into #answer",
                  typed(new Typed.WrongCode(Folder.SPAM, 3))),
              Map.entry(
                  "type what .two-digits shows into #answer",
                  typed(new Typed.Shown(".two-digits"))),
              Map.entry(
                  "choose FIRST_STREET in #question",
                  List.of(
                      new Action.Open("#question"), new Action.Pick("#question", "FIRST_STREET"))),
              Map.entry("pick 0 in #list", List.of(new Action.Pick("#list", "0"))),
              Map.entry("open #profileMenu", List.of(new Action.Open("#profileMenu"))),
              Map.entry("reveal #save", List.of(new Action.Reveal("#save"))),
              Map.entry("put away", List.of(new Action.PutAway())),
              Map.entry("wait for .page #ok", awaited(new Condition.Shown(".page #ok"))),
              Map.entry("wait until #ok is gone", awaited(new Condition.Gone("#ok"))),
              Map.entry(
                  "wait for a message in prompts", awaited(new Condition.Arrived(Folder.PROMPTS))),
              Map.entry(
                  "wait for a code in messages",
                  awaited(new Condition.CodeArrived(Folder.MESSAGES))),
              Map.entry("let 31 s pass", List.of(new Action.LetPass(Duration.ofSeconds(31)))),
              Map.entry("let 10 min pass", List.of(new Action.LetPass(Duration.ofMinutes(10))))));

  private static List<Action> typed(Typed text) {
    return List.of(new Action.Type("#answer", text));
  }

  private static List<Action> awaited(Condition condition) {
    return List.of(new Action.Await(condition));
  }

  private static Optional<List<Action>> read(String line) {
    return ScriptLine.parse(line).map(ScriptLine::actions);
  }

  @Test
  void eachFormMeansWhatItSays() {
    EACH.forEach((line, actions) -> assertEquals(Optional.of(actions), read(line), line));
    EACH.forEach((line, actions) -> assertEquals(Optional.of(actions), read("  " + line + " ")));
    assertEquals(ScriptLine.FORMS.size(), EACH.size());
  }

  @Test
  void wordsToTypeMayBeAnything() {
    assertEquals(Optional.of(typed(new Typed.Words(""))), read("type \"\" into #answer"));
    assertEquals(
        Optional.of(typed(new Typed.Words("a\" into #b, \"c"))),
        read("type \"a\" into #b, \"c\" into #answer"));
    assertEquals(
        Optional.of(typed(new Typed.Words("the code from messages"))),
        read("type \"the code from messages\" into #answer"));
  }

  @Test
  void linesMakeOneScript() {
    List<ScriptLine> lines =
        List.of(
            ScriptLine.parse("choose A in #a").orElseThrow(),
            ScriptLine.parse("put away").orElseThrow());
    assertEquals(
        new Script().choose("#a", "A").putAway().actions(), ScriptLine.script(lines).actions());
    assertThrows(
        UnsupportedOperationException.class,
        () -> lines.getFirst().actions().add(new Action.PutAway()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "press",
        "press ",
        "press signIn",
        "press the button",
        "press # signIn",
        "press #signIn, then #next",
        "Press #signIn",
        "type Maple into #answer",
        "type \"Maple\"",
        "type \"Maple\" into answer",
        "type the code from rome into #code",
        "type the code into #code",
        "type wrong code 0 from messages into #code",
        "type wrong code 10 from messages into #code",
        "type what shows into #code",
        "choose A B in #box",
        "choose in #box",
        "pick 0",
        "put it away",
        "wait for a code in rome",
        "wait for a letter",
        "wait until #ok",
        "wait until is gone",
        "let 5 pass",
        "let -5 s pass",
        "let 1.5 s pass",
        "let 5 h pass",
        "let 99999999999999999999 s pass",
        "let 9223372036854775807 min pass",
        "look at-it"
      })
  void whatIsNoActionIsNone(String line) {
    assertEquals(Optional.empty(), ScriptLine.parse(line), line);
  }

  @Test
  void nonsenseIsNoAction() {
    Seeded.runs(
        3000,
        random -> {
          String line =
              Seeded.oneOf(random, "press ", "let ", "type \"", "wait for ", "choose ", "")
                  + Seeded.text(random, 4)
                  + Seeded.oneOf(random, " s pass", " into #a", " in #a", "", " is gone");
          ScriptLine.parse(line).ifPresent(read -> assertTrue(!read.actions().isEmpty(), line));
        });
  }

  /** A line with one character taken out or put in is read otherwise or not at all. */
  @Test
  void aSlipNeverStopsTheReader() {
    List<String> lines = List.copyOf(EACH.keySet());
    Seeded.runs(
        3000,
        random -> {
          String line = lines.get(random.nextInt(lines.size()));
          int at = random.nextInt(line.length());
          String slip =
              random.nextBoolean()
                  ? line.substring(0, at) + line.substring(at + 1)
                  : line.substring(0, at) + Seeded.text(random, 1) + line.substring(at);
          ScriptLine.parse(slip)
              .flatMap(read -> read.actions().getFirst().target())
              .ifPresent(control -> assertTrue(control.matches("([#.][\\w-]+ ?)+"), slip));
        });
  }
}
