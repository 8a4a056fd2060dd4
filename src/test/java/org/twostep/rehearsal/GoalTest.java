package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.brokerage.Page;
import org.twostep.entry.Reason;
import org.twostep.registration.Step;
import org.twostep.signin.PasswordReset;
import org.twostep.world.Computer;
import org.twostep.world.Folder;

/** Goals as they are written. */
class GoalTest {
  /** Each form once, and what it means. */
  static final Map<String, Goal> EACH =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("page SIGN_IN_CODE", new Goal.OnPage(Page.SIGN_IN_CODE)),
              Map.entry("step VERIFY_IDENTITY", new Goal.AtStep(Step.VERIFY_IDENTITY)),
              Map.entry("signed in", new Goal.SignedIn(true)),
              Map.entry("signed out", new Goal.SignedIn(false)),
              Map.entry("protected", new Goal.Protected(true)),
              Map.entry("not protected", new Goal.Protected(false)),
              Map.entry("EMAIL is registered", new Goal.Registered(Method.Kind.EMAIL, true)),
              Map.entry("EMAIL is not registered", new Goal.Registered(Method.Kind.EMAIL, false)),
              Map.entry("STEP_UP happened", new Goal.Happened(Activity.Kind.STEP_UP)),
              Map.entry(
                  "STEP_UP or FACTOR_REMOVED happened",
                  new Goal.EitherHappened(Activity.Kind.STEP_UP, Activity.Kind.FACTOR_REMOVED)),
              Map.entry("a new password is set", new Goal.NewPassword()),
              Map.entry("every request is answered", new Goal.EveryRequestAnswered()),
              Map.entry("CODE_WRONG was refused", new Goal.Refused(Reason.CODE_WRONG)),
              Map.entry("a message came to SPAM", new Goal.Arrived(Folder.SPAM)),
              Map.entry("INBOX is read", new Goal.AllRead(Folder.INBOX)),
              Map.entry("nothing is left behind", new Goal.NothingLeftBehind()),
              Map.entry("signed in on LIBRARY", new Goal.SignedInOn(Computer.LIBRARY)),
              Map.entry("a code went astray", new Goal.CodeAstray()),
              Map.entry("recovery codes are saved", new Goal.RecoveryCodesSaved()),
              Map.entry("reset at PROOF", new Goal.ResetAt(PasswordReset.Stage.PROOF)),
              Map.entry("noted REOPENED", new Goal.Noted(Entry.Kind.REOPENED, "")),
              Map.entry("noted CHOSEN caller x", new Goal.Noted(Entry.Kind.CHOSEN, "caller x"))));

  @Test
  void eachFormMeansWhatItSays() {
    EACH.forEach((line, goal) -> assertEquals(Optional.of(goal), Goal.parse(line), line));
    assertEquals(Goal.FORMS.size(), EACH.size());
  }

  /** The forms that are shown to those who write them are the ones that are read. */
  @Test
  void eachFormThatIsNamedIsReadOnce() {
    List<String> forms = EACH.keySet().stream().map(GoalTest::form).sorted().toList();
    assertEquals(Goal.FORMS.stream().map(GoalTest::form).sorted().toList(), forms);
  }

  private static String form(String line) {
    return line.replace("caller x", "X").replaceAll("\\b[A-Z_]+\\b", "X");
  }

  @ParameterizedTest
  @CsvSource({"page sign-in-code, page SIGN_IN_CODE", "'  signed in ', signed in"})
  void caseHyphensAndSpacesAroundDoNotMatter(String written, String same) {
    assertEquals(Goal.parse(same), Goal.parse(written));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "page",
        "page NOWHERE",
        "page HOME ",
        "step HOME",
        "PIGEON is registered",
        "signed",
        "signed in on MOON",
        "NOTHING happened",
        "STEP_UP or NOTHING happened",
        "NOTHING or STEP_UP happened",
        "BAD_LUCK was refused",
        "a message came to ROME",
        "DESK is read",
        "reset at NOON",
        "noted",
        "noted NONSENSE",
        "Signed in"
      })
  void whatIsNoGoalIsNone(String line) {
    boolean goodPage = "page HOME ".equals(line);
    assertEquals(goodPage, line != null && Goal.parse(line).isPresent());
  }

  @Test
  void nonsenseIsNoGoal() {
    Seeded.runs(
        2000,
        random -> {
          String line =
              Seeded.oneOf(random, "page ", "noted ", "", "step ") + Seeded.text(random, 4);
          Goal.parse(line)
              .ifPresent(goal -> assertTrue(line.strip().matches("[\\w -]+.*"), line + goal));
        });
  }
}
