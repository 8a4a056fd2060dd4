package org.twostep.account;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.text.Normalizer;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;

/**
 * Which new passwords are taken (NIST SP 800-63B-4, 3.1.1.2): long enough, not a common one, not
 * the username or the brokerage's name. No rule about kinds of characters.
 */
public final class PasswordPolicy {
  /** Least length in code points while the password alone opens the account. */
  public static final int MIN_LENGTH = 15;

  /** Least length in code points beside a second factor. */
  public static final int MIN_LENGTH_WITH_FACTOR = 8;

  /** Greatest length in code points. */
  public static final int MAX_LENGTH = 128;

  /** Measuring takes ever longer; what comes after this many characters only adds strength. */
  private static final int MEASURED = 64;

  /** A few more characters do not make a name or a common password a different one. */
  private static final int SIMPLE_VARIANT = 4;

  /** Up to this strength a password is found in a hundred million guesses. */
  private static final int WEAK = 2;

  private static final List<String> BROKERAGE =
      List.of("fernhill", "invest", "fernhillinvest", "twostep");

  /** Reads its lists of words, which takes longer than opening the store, once somebody asks. */
  private static final class Estimator {
    private static final Zxcvbn ZXCVBN = new Zxcvbn();
  }

  /** How hard a password is to guess: 0, very easy, to 4, very hard. */
  public int strength(String password) {
    return measure(password, List.of()).getScore();
  }

  /** What is wrong with a new password, if anything. */
  public Optional<Refusal> check(String password, String username, boolean secondFactor) {
    String text = Normalizer.normalize(password, Normalizer.Form.NFC);
    int length = text.codePointCount(0, text.length());
    int least = secondFactor ? MIN_LENGTH_WITH_FACTOR : MIN_LENGTH;
    if (length == 0) {
      return refusal(Reason.PASSWORD_EMPTY);
    }
    if (length > MAX_LENGTH) {
      return refusal(Reason.PASSWORD_TOO_LONG, MAX_LENGTH);
    }
    if (isVariantOf(text, username)) {
      return refusal(Reason.PASSWORD_IS_USERNAME);
    }
    if (length < least) {
      return refusal(Reason.PASSWORD_TOO_SHORT, least, length);
    }
    if (BROKERAGE.stream().anyMatch(name -> isVariantOf(text, name))) {
      return refusal(Reason.PASSWORD_IS_BROKERAGE);
    }
    return isCommon(text) ? refusal(Reason.PASSWORD_COMMON) : Optional.empty();
  }

  private boolean isCommon(String text) {
    Strength strength = measure(text, BROKERAGE);
    IntSummaryStatistics easy =
        strength.getSequence().stream()
            .filter(match -> match.pattern != Pattern.Bruteforce)
            .mapToInt(PasswordPolicy::commonLength)
            .filter(length -> length > 0)
            .summaryStatistics();
    // Several in a row are no better than one, as long as the row itself is soon guessed.
    long common = strength.getScore() <= WEAK ? easy.getSum() : easy.getMax();
    return easy.getCount() > 0 && Math.min(text.length(), MEASURED) - common <= SIMPLE_VARIANT;
  }

  /** A run of plain words is a good password; a listed password, or a pattern, is not. */
  private static int commonLength(Match match) {
    boolean plainWords =
        match.pattern == Pattern.Dictionary && !"passwords".equals(match.dictionaryName);
    return plainWords ? 0 : match.tokenLength();
  }

  private Strength measure(String text, List<String> inputs) {
    int end = Math.min(text.length(), MEASURED);
    return Estimator.ZXCVBN.measure(text.substring(0, end), inputs);
  }

  private static boolean isVariantOf(String text, String name) {
    String bare = letters(text);
    String word = letters(name);
    if (word.isEmpty() || !bare.contains(word)) {
      return false;
    }
    return bare.replace(word, "").length() <= SIMPLE_VARIANT;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Optional<Refusal> refusal(Reason reason, Object... figures) {
    return Optional.of(Refusal.of(Field.NEW_PASSWORD, reason, figures));
  }
}
