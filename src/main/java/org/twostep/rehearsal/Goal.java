package org.twostep.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.brokerage.Page;
import org.twostep.entry.Reason;
import org.twostep.registration.Step;
import org.twostep.signin.PasswordReset;
import org.twostep.world.Computer;
import org.twostep.world.Folder;

/** Something that is true once a step of a rehearsal is done. */
public sealed interface Goal {
  /** This page is open. */
  record OnPage(Page page) implements Goal {}

  /** The registration stands at this step. */
  record AtStep(Step step) implements Goal {}

  record SignedIn(boolean yes) implements Goal {}

  record Protected(boolean yes) implements Goal {}

  /** This kind of factor is registered, or is not. */
  record Registered(Method.Kind kind, boolean yes) implements Goal {}

  /** This happened to the account since the step began. */
  record Happened(Activity.Kind what) implements Goal {}

  /** One of the two happened since the step began: there is more than one way. */
  record EitherHappened(Activity.Kind one, Activity.Kind other) implements Goal {}

  /** The password is another one since the step began, by whichever way. */
  record NewPassword() implements Goal {}

  /** No request on the phone waits for an answer. */
  record EveryRequestAnswered() implements Goal {}

  /** An entry was refused for this reason since the step began. */
  record Refused(Reason reason) implements Goal {}

  /** A message lies there that came since the step began. */
  record Arrived(Folder folder) implements Goal {}

  /** Every message there has been read. */
  record AllRead(Folder folder) implements Goal {}

  /** No computer is trusted, and nobody is signed in anywhere. */
  record NothingLeftBehind() implements Goal {}

  /** The customer is at this computer, and signed in there. */
  record SignedInOn(Computer computer) implements Goal {}

  /** What is being set up sends its code where the customer cannot read it. */
  record CodeAstray() implements Goal {}

  /** There is a set of recovery codes, and the customer has saved it. */
  record RecoveryCodesSaved() implements Goal {}

  /** A forgotten password has come this far. */
  record ResetAt(PasswordReset.Stage stage) implements Goal {}

  /**
   * The transcript says so since the step began.
   *
   * @param subject empty for any
   */
  record Noted(Entry.Kind kind, String subject) implements Goal {}

  /** The forms in which goals are written, for those who write them. */
  List<String> FORMS =
      List.of(
          "page NAME",
          "step NAME",
          "signed in",
          "signed out",
          "protected",
          "not protected",
          "KIND is registered",
          "KIND is not registered",
          "NAME happened",
          "NAME or NAME happened",
          "a new password is set",
          "every request is answered",
          "REASON was refused",
          "a message came to FOLDER",
          "FOLDER is read",
          "nothing is left behind",
          "signed in on COMPUTER",
          "a code went astray",
          "recovery codes are saved",
          "reset at STAGE",
          "noted KIND",
          "noted KIND SUBJECT");

  /** Reads a goal; empty where it is of no known form, or names what does not exist. */
  static Optional<Goal> parse(String line) {
    return Reader.FORMS.stream().flatMap(form -> form.read(line.strip()).stream()).findFirst();
  }

  /** One form of a written goal. */
  record Reader(Pattern pattern, Function<MatchResult, Goal> meaning) {
    private static final List<Reader> FORMS =
        List.of(
            form("page (\\S+)", m -> new OnPage(named(Page.class, m))),
            form("step (\\S+)", m -> new AtStep(named(Step.class, m))),
            form("signed in", _ -> new SignedIn(true)),
            form("signed out", _ -> new SignedIn(false)),
            form("protected", _ -> new Protected(true)),
            form("not protected", _ -> new Protected(false)),
            form("(\\S+) is registered", m -> new Registered(named(Method.Kind.class, m), true)),
            form(
                "(\\S+) is not registered",
                m -> new Registered(named(Method.Kind.class, m), false)),
            form("(\\S+) happened", m -> new Happened(named(Activity.Kind.class, m))),
            form(
                "(\\S+) or (\\S+) happened",
                m ->
                    new EitherHappened(
                        named(Activity.Kind.class, m, 1), named(Activity.Kind.class, m, 2))),
            form("a new password is set", _ -> new NewPassword()),
            form("every request is answered", _ -> new EveryRequestAnswered()),
            form("(\\S+) was refused", m -> new Refused(named(Reason.class, m))),
            form("a message came to (\\S+)", m -> new Arrived(named(Folder.class, m))),
            form("(\\S+) is read", m -> new AllRead(named(Folder.class, m))),
            form("nothing is left behind", _ -> new NothingLeftBehind()),
            form("signed in on (\\S+)", m -> new SignedInOn(named(Computer.class, m))),
            form("a code went astray", _ -> new CodeAstray()),
            form("recovery codes are saved", _ -> new RecoveryCodesSaved()),
            form("reset at (\\S+)", m -> new ResetAt(named(PasswordReset.Stage.class, m))),
            form("noted (\\S+)", m -> new Noted(named(Entry.Kind.class, m), "")),
            form("noted (\\S+) (.+)", m -> new Noted(named(Entry.Kind.class, m), m.group(2))));

    private static Reader form(String pattern, Function<MatchResult, Goal> meaning) {
      return new Reader(Pattern.compile(pattern), meaning);
    }

    private Optional<Goal> read(String line) {
      Matcher matcher = pattern.matcher(line);
      try {
        return matcher.matches()
            ? Optional.of(meaning.apply(matcher.toMatchResult()))
            : Optional.empty();
      } catch (IllegalArgumentException noSuchName) {
        return Optional.empty();
      }
    }

    private static <E extends Enum<E>> E named(Class<E> type, MatchResult match) {
      return named(type, match, 1);
    }

    private static <E extends Enum<E>> E named(Class<E> type, MatchResult match, int group) {
      String name = match.group(group).toUpperCase(Locale.ROOT).replace('-', '_');
      return Enum.valueOf(type, name);
    }
  }
}
