package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.registration.Step;

/** Words that are explained where they stand, and what today's standards say of a step. */
class TermsTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private String written() {
    return new Window(bench).written(Window.SITE);
  }

  /** The steps whose words need explaining, and the word. */
  enum Explained {
    VERIFICATION_SETTINGS("two-factor"),
    RECEIVE_BY("sms"),
    SECRET_WORD("secret-word"),
    SAVE_SETTINGS("ask-when"),
    CHECK_MESSAGES("spam"),
    SET_UP_APP("authenticator-app"),
    ENTER_CODE("code"),
    VERIFY_IDENTITY("verify");

    private final String term;

    Explained(String term) {
      this.term = term;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPressOpensAndAnotherCloses(Explained explained) {
    new Shortcut(bench).at(Step.valueOf(explained.name()));
    bench.open();
    String sentence = bench.text("term." + explained.term + ".text");
    assertFalse(shows(sentence));
    new ByMouse(bench).press(".term-question");
    assertTrue(shows(sentence), this::written);
    new ByMouse(bench).press(".term-question");
    assertFalse(shows(sentence));
  }

  /** A sentence that wraps is written in several lines. */
  private boolean shows(String sentence) {
    return written().replaceAll("\\s+", " ").contains(sentence);
  }

  @Test
  void byKeySpaceOpensAndEscClosesWithoutLeavingThePage() {
    new Shortcut(bench).at(Step.SECRET_WORD);
    bench.open();
    String sentence = bench.text("term.secret-word.text");
    new ByKeyboard(bench).press(".term-question");
    assertTrue(shows(sentence));
    Node question = new Window(bench).focused();
    assertEquals(sentence, question.getAccessibleHelp());
    new Hands(bench).press(KeyCode.ESCAPE);
    assertFalse(shows(sentence));
    assertEquals(question, new Window(bench).focused());
    bench.assertPage(Page.REGISTRATION);
    assertEquals(Step.SECRET_WORD, bench.step());
  }

  @Test
  void theSignInExplainsWhatTrustMeans() {
    new Shortcut(bench).askedForCode();
    bench.open();
    new ByMouse(bench).press(".term-question");
    assertTrue(shows(bench.text("term.trust.text")));
  }

  /** Steps that today's standards no longer advise say so, and name the source. */
  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {
        "RECEIVE_BY",
        "SECRET_WORD",
        "SECURITY_QUESTION",
        "CHOOSE_METHOD",
        "APPROVE",
        "PHONE_NUMBER"
      })
  void whatStandardsNoLongerAdviseIsSaidWithTheSource(Step step) {
    new Shortcut(bench).at(step);
    bench.open();
    assertTrue(shows(bench.text("step.standards")), this::written);
    assertTrue(written().matches("(?s).*\\(NIST SP 800-63B-4, 3\\.1\\.[\\d.]+.*\\).*"));
  }

  @Test
  void thePromptToApproveSaysSoToo() {
    new Shortcut(bench).at(Step.APPROVE);
    bench.open();
    String prompt = new Window(bench).written(".dialog-card").replaceAll("\\s+", " ");
    assertTrue(prompt.contains(bench.text("step.approve.standards")), prompt);
  }
}
