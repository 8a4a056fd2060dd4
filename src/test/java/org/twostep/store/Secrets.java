package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twostep.Fixture;
import org.twostep.account.PracticeCustomer;

/** Looks for secrets in the bytes of a store. */
final class Secrets {
  private static final List<String> NEVER =
      List.of(PracticeCustomer.PASSWORD, Walk.SECRET_WORD, Walk.ANSWER, "juniperlane");

  private Secrets() {}

  /**
   * No password, secret word or answer is in the file, and no code but in the words of a message.
   *
   * @param codes every code that was sent
   */
  static void assertNoneIn(Path folder, List<String> codes) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(Fixture.FILE + H2File.SUFFIX));
    String narrow = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    String wide = narrow.replace("\0", ""); // two bytes a character would show here
    for (String secret : NEVER) {
      assertFalse(narrow.contains(secret.toLowerCase(Locale.ROOT)), secret);
      assertFalse(wide.contains(secret.toLowerCase(Locale.ROOT)), secret);
    }
    for (String code : codes) {
      // In a message the code stands as "123 456 is …" and as "… #123456".
      assertOnlyInMessages(narrow, Pattern.quote(code), "@fernhill\\.example #" + code);
    }
  }

  private static void assertOnlyInMessages(String text, String code, String inMessage) {
    assertEquals(count(text, inMessage), count(text, code), "occurrences of " + code);
  }

  private static long count(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().count();
  }
}
