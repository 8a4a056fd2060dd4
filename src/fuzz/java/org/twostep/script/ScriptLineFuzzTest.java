package org.twostep.script;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** A line is of a known form, and then does something, or is of none. */
@Tag("fuzz")
class ScriptLineFuzzTest {
  static Stream<String> lines() {
    return Stream.of(
        "press #signIn",
        "type \"Maple\" into #answer .field",
        "type wrong code 3 from messages into #code",
        "choose TIME in #when",
        "wait until #busy is gone",
        "let 90 min pass");
  }

  @MethodSource("lines")
  @DictionaryEntries({"type ", " into #", " the code from ", "wait for ", "let ", " pass"})
  @FuzzTest
  void anyLineIsReadOrNot(String line) {
    if (line != null) {
      ScriptLine.parse(line).ifPresent(ScriptLineFuzzTest::requireSomethingToDo);
    }
  }

  private static void requireSomethingToDo(ScriptLine line) {
    if (line.actions().isEmpty() || ScriptLine.script(List.of(line)) == null) {
      throw new AssertionError("nothing is done");
    }
  }
}
