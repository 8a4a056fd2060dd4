package org.twostep.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.account.SecurityChange;
import org.twostep.contact.Destination;
import org.twostep.factor.CodeHasher;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;

/**
 * Tells every address on file what was changed, and remembers the change so that "This wasn't me"
 * can stop it. Each change of a factor, the password, the phone or the e-mail address goes through
 * here.
 */
public final class Notices {
  private final Letters letters;
  private final Supplier<String> tokens;
  private final CodeHasher hasher;

  /**
   * @param tokens draws names that cannot be guessed, for changes and links
   */
  public Notices(Letters letters, Supplier<String> tokens, CodeHasher hasher) {
    this.letters = letters;
    this.tokens = tokens;
    this.hasher = hasher;
  }

  /**
   * What a notice is about.
   *
   * @param detail completes the notice's sentence: a name, a masked address, a figure
   * @param subject the factor that was changed, by id, or empty
   * @param previous what was there before, or empty
   */
  public record About(Notice notice, String detail, String subject, String previous) {
    public static About of(Notice notice, Object detail) {
      return new About(notice, String.valueOf(detail), "", "");
    }

    public static About of(Notice notice) {
      return of(notice, "");
    }

    /** About this factor. */
    public About on(String factor) {
      return new About(notice, detail, factor, previous);
    }

    /** In the place of what was there before. */
    public About insteadOf(String before) {
      return new About(notice, detail, subject, before);
    }
  }

  /** The changed account, with the notices to everything that was or is on file. */
  public Outcome<Account> tell(Account before, Account after, About about, Instant now) {
    String id = tokens.get();
    String token = tokens.get();
    SecurityChange change =
        new SecurityChange(
            id,
            now,
            about.notice(),
            hasher.hash(id, token),
            about.subject(),
            about.previous(),
            false);
    List<Destination> all =
        Stream.concat(before.onFile().stream(), after.onFile().stream()).distinct().toList();
    return Outcome.of(
            after.withChanges(Stream.concat(after.changes().stream(), Stream.of(change)).toList()))
        .sending(letters.notices(all, about.notice(), about.detail(), Optional.of(token), now))
        .noting(Activity.of(now, kindOf(about.notice()), about.detail()));
  }

  /** What the activity calls what the notice tells. */
  private static Activity.Kind kindOf(Notice notice) {
    return Activity.Kind.valueOf(notice.name());
  }

  /** The change that the token in a followed link belongs to, while it can be stopped. */
  public Optional<SecurityChange> find(Account account, String token, Instant now) {
    return account.changes().stream()
        .filter(change -> change.isOpen(now))
        .filter(change -> hasher.matches(change.id(), token, change.linkHash()))
        .findFirst();
  }
}
