package org.twostep.rehearsal;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** A line is a goal or is none; nothing else comes of it. */
@Tag("fuzz")
class GoalFuzzTest {
  static Stream<String> forms() {
    return Goal.FORMS.stream();
  }

  @MethodSource("forms")
  @DictionaryEntries({"page ", "step ", " is registered", " happened", " was refused", "noted "})
  @FuzzTest
  void anyLineIsReadOrNot(String line) {
    if (line != null && !Goal.parse(line).equals(Goal.parse(' ' + line + '\n'))) {
      throw new AssertionError("spaces matter in " + line);
    }
  }
}
