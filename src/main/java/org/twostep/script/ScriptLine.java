package org.twostep.script;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twostep.world.Folder;

/**
 * One line of a script, as people write it: {@code press #signIn}, {@code type "Maple" into
 * #answer}, {@code wait for a code in messages}.
 *
 * @param actions what it stands for, at least one
 */
public record ScriptLine(List<Action> actions) {
  /** The forms in which a line is written, for those who write them. */
  public static final List<String> FORMS =
      List.of(
          "press CONTROL",
          "type \"WORDS\" into CONTROL",
          "type the code from FOLDER into CONTROL",
          "type the older code from FOLDER into CONTROL",
          "type wrong code NUMBER from FOLDER into CONTROL",
          "type what CONTROL shows into CONTROL",
          "choose ITEM in CONTROL",
          "pick ITEM in CONTROL",
          "open CONTROL",
          "reveal CONTROL",
          "put away",
          "wait for CONTROL",
          "wait until CONTROL is gone",
          "wait for a message in FOLDER",
          "wait for a code in FOLDER",
          "let NUMBER s pass",
          "let NUMBER min pass");

  private static final int WHOLE_CODE = 6;

  /** One or more ids and classes; whatever else stands there is a slip, and no control. */
  private static final String CONTROL = "([#.][\\w-]+(?: [#.][\\w-]+)*)";

  private static final String FOLDERS =
      Stream.of(Folder.values()).map(ScriptLine::word).reduce((a, b) -> a + "|" + b).orElseThrow();
  private static final List<Form> READERS =
      List.of(
          form("press (C)", m -> List.of(new Action.Press(m.group(1)))),
          form("type \"(.*)\" into (C)", m -> typed(m.group(2), new Typed.Words(m.group(1)))),
          form(
              "type the code from (F) into (C)",
              m -> typed(m.group(2), new Typed.Code(folder(m), 0, WHOLE_CODE))),
          form(
              "type the older code from (F) into (C)",
              m -> typed(m.group(2), new Typed.Code(folder(m), 1, WHOLE_CODE))),
          form(
              "type wrong code ([1-9]) from (F) into (C)",
              m ->
                  typed(
                      m.group(3),
                      new Typed.WrongCode(folder(m.group(2)), Integer.parseInt(m.group(1))))),
          form("type what (C) shows into (C)", m -> typed(m.group(2), new Typed.Shown(m.group(1)))),
          form(
              "choose (\\S+) in (C)",
              m -> List.of(new Action.Open(m.group(2)), new Action.Pick(m.group(2), m.group(1)))),
          form("pick (\\S+) in (C)", m -> List.of(new Action.Pick(m.group(2), m.group(1)))),
          form("open (C)", m -> List.of(new Action.Open(m.group(1)))),
          form("reveal (C)", m -> List.of(new Action.Reveal(m.group(1)))),
          form("put away", _ -> List.of(new Action.PutAway())),
          form("wait for a message in (F)", m -> awaited(new Condition.Arrived(folder(m)))),
          form("wait for a code in (F)", m -> awaited(new Condition.CodeArrived(folder(m)))),
          form("wait until (C) is gone", m -> awaited(new Condition.Gone(m.group(1)))),
          form("wait for (C)", m -> awaited(new Condition.Shown(m.group(1)))),
          form("let (\\d{1,6}) s pass", m -> passing(Duration.ofSeconds(number(m)))),
          form("let (\\d{1,6}) min pass", m -> passing(Duration.ofMinutes(number(m)))));

  public ScriptLine {
    actions = List.copyOf(actions);
  }

  private record Form(Pattern pattern, Function<MatchResult, List<Action>> meaning) {
    Optional<ScriptLine> read(String line) {
      Matcher matcher = pattern.matcher(line);
      return matcher.matches()
          ? Optional.of(new ScriptLine(meaning.apply(matcher.toMatchResult())))
          : Optional.empty();
    }
  }

  private static Form form(String pattern, Function<MatchResult, List<Action>> meaning) {
    String whole = pattern.replace("(F)", "(" + FOLDERS + ")").replace("(C)", CONTROL);
    return new Form(Pattern.compile(whole), meaning);
  }

  /** Reads a line; empty where it is of no known form. */
  public static Optional<ScriptLine> parse(String line) {
    return READERS.stream().flatMap(form -> form.read(line.strip()).stream()).findFirst();
  }

  /** All lines one after the other. */
  public static Script script(List<ScriptLine> lines) {
    return new Script(lines.stream().flatMap(line -> line.actions().stream()).toList());
  }

  private static List<Action> typed(String field, Typed what) {
    return List.of(new Action.Type(field, what));
  }

  private static List<Action> awaited(Condition condition) {
    return List.of(new Action.Await(condition));
  }

  private static List<Action> passing(Duration time) {
    return List.of(new Action.LetPass(time));
  }

  private static Folder folder(MatchResult match) {
    return folder(match.group(1));
  }

  private static Folder folder(String word) {
    return Folder.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static long number(MatchResult match) {
    return Long.parseLong(match.group(1));
  }

  private static String word(Folder folder) {
    return folder.name().toLowerCase(Locale.ROOT);
  }
}
