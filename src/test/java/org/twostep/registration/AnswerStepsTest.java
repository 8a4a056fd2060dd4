package org.twostep.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Channel;
import org.twostep.entry.Reason;

/** What is wrong with an answer, and what a wrong answer costs. */
class AnswerStepsTest {
  @Test
  void everyWrongFieldOfAScreenIsNamedAtOnce() {
    Walk walk = Walk.at(Way.FULL, Step.SAVE_SETTINGS);
    assertEquals(
        List.of(
            Reason.USERNAME_EMPTY,
            Reason.PASSWORD_EMPTY,
            Reason.SECRET_WORD_EMPTY,
            Reason.ASK_WHEN_EMPTY),
        walk.refusals(new Input.SaveSettings(" ", "", " ", Optional.empty())));
    walk.goesOnTo(Step.CONTACT_INFORMATION);
    assertEquals(
        List.of(Reason.PHONE_NO_AREA_CODE, Reason.EMAIL_NO_DOMAIN),
        walk.refusals(new Input.Contact("555-0142", "maya@")));
    walk.goesOnTo(Step.SECURITY_QUESTION);
    assertEquals(
        List.of(Reason.QUESTION_EMPTY, Reason.ANSWER_EMPTY),
        walk.refusals(new Input.Question(Optional.empty(), "  ")));
  }

  @Test
  void theSecretWordIsComparedWithoutCaseSpacesAndAccents() {
    Walk walk = Walk.at(Way.FULL, Step.SECRET_WORD);
    walk.moves(new Input.SecretWord("Périwinkle Blue"));
    walk.moves(Walk.settings("  PERIWINKLEBLUE "));
    assertEquals(Step.CONTACT_INFORMATION, walk.step());
  }

  @Test
  void theSecretWordHasItsOwnReasons() {
    Walk walk = Walk.at(Way.FULL, Step.SECRET_WORD);
    assertEquals(Reason.SECRET_WORD_EMPTY, walk.refused(new Input.SecretWord("   ")));
    assertEquals(Reason.SECRET_WORD_TOO_SHORT, walk.refused(new Input.SecretWord("a b c")));
    assertEquals(Reason.SECRET_WORD_TOO_SHORT, walk.refused(new Input.SecretWord("🙂🙂🙂🙂🙂")));
    assertEquals(Reason.SECRET_WORD_TOO_LONG, walk.refused(new Input.SecretWord("a".repeat(101))));
    assertEquals(
        Reason.SECRET_WORD_IS_PASSWORD,
        walk.refused(new Input.SecretWord(PracticeCustomer.PASSWORD)));
    walk.moves(new Input.SecretWord("שלום"));
  }

  @Test
  void aWrongSecretWordCountsEvenBesideTheRightPassword() {
    Walk walk = Walk.at(Way.FULL, Step.SAVE_SETTINGS);
    for (int wrong = 1; wrong < 10; wrong++) {
      assertEquals(Reason.SECRET_WORD_WRONG, walk.refused(Walk.settings("guess" + wrong)));
      assertEquals(wrong, walk.state.account().tries().answer().wrong());
    }
    assertEquals(Reason.TRY_WAIT, walk.refused(Walk.settings("guess10")));
    assertEquals(Reason.TRY_WAIT, walk.refused(Walk.settings(Walk.WORD)));
    walk.waits(Duration.ofSeconds(30)).moves(Walk.settings(Walk.WORD));
    assertEquals(0, walk.state.account().tries().answer().wrong());
  }

  @Test
  void aWrongPasswordAtTheSecurityTestIsCounted() {
    Walk walk = Walk.at(Way.FULL, Step.VERIFY_IDENTITY);
    assertEquals(Reason.PASSWORD_EMPTY, walk.refused(new Input.Password("")));
    assertEquals(0, walk.state.account().tries().password().wrong());
    assertEquals(Reason.PASSWORD_WRONG, walk.refused(new Input.Password("nine loud kettles")));
    assertEquals(1, walk.state.account().tries().password().wrong());
    assertEquals(
        Reason.PASSWORD_WRONG,
        walk.refused(new Input.Password(PracticeCustomer.PASSWORD + " ".repeat(10_000))));
    walk.moves(walk.rightInput());
    assertEquals(0, walk.state.account().tries().password().wrong());
  }

  @Test
  void noPromptCanBeChosenToReceiveCodes() {
    Walk walk = Walk.at(Way.FULL, Step.RECEIVE_BY);
    assertEquals(
        Reason.METHOD_EMPTY,
        walk.refused(new Input.ReceiveBy(Optional.of(Channel.PROMPT), Walk.PHONE)));
    walk.goesOnTo(Step.CHOOSE_METHOD);
    assertEquals(
        Reason.METHOD_EMPTY,
        walk.refused(new Input.ChooseMethod(Optional.of(Method.Kind.APPROVAL))));
  }
}
