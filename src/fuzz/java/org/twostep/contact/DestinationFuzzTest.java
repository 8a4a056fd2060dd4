package org.twostep.contact;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.entry.Entry;

/**
 * What is typed is a number or an address, or is refused; what was taken once is taken again as it
 * is stored and as it is shown.
 */
@Tag("fuzz")
class DestinationFuzzTest {
  static Stream<String> typed() {
    return Stream.of(
        "(503) 555-0142", "+1 503 555 0142", "５０３ 555 0142", "maya.reyes@example.com", "a@b.co");
  }

  @MethodSource("typed")
  @DictionaryEntries({"@example.com", "+1", "503555", "011", "\u00a0", "\uff0b"})
  @FuzzTest
  void anythingTypedIsReadOrRefused(String typed) {
    if (typed != null) {
      requireLasting(PhoneNumber.parse(typed), PhoneNumber::parse);
      requireLasting(EmailAddress.parse(typed), EmailAddress::parse);
    }
  }

  private static <D extends Destination> void requireLasting(
      Entry<D> read, Function<String, Entry<D>> parse) {
    if (read instanceof Entry.Accepted<D>(D to)) {
      if (!read.equals(parse.apply(to.address())) || !read.equals(parse.apply(to.display()))) {
        throw new AssertionError(to + " is not taken again");
      }
      if (to.masked().equals(to.display())) {
        throw new AssertionError(to + " is not hidden");
      }
    }
  }
}
