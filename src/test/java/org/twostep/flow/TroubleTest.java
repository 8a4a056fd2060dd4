package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.account.Activity;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.rehearsal.Conductor;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Run;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.ScenarioException;
import org.twostep.rehearsal.ScenarioReader;
import org.twostep.rehearsal.Transcript;
import org.twostep.trouble.Stranger;
import org.twostep.ui.control.FormField;
import org.twostep.world.Folder;

/** The rehearsals with trouble in them: the right way, the dangerous way, and every key of both. */
class TroubleTest {
  static final String CALLER = "17-caller-asks";
  static final String PUSH = "18-push-storm";
  static final String SIM = "19-sim-swap";
  static final String LOOKALIKE = "20-lookalike";

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Hands hands;
  private Scenario scenario;

  static Scenario read(String name) {
    Path file = Path.of("src/main/resources/org/twostep/rehearsal", name + ".yaml");
    try (InputStream in = Files.newInputStream(file)) {
      return new ScenarioReader().read(in);
    } catch (IOException | ScenarioException e) {
      throw new AssertionError(name, e);
    }
  }

  private void open(String name) {
    scenario = read(name);
    bench.begin(scenario.start()).open();
    window = new Window(bench);
    hands = new Hands(bench);
  }

  private void step(int number) {
    bench.trouble(scenario.steps().get(number - 1).trouble());
  }

  private void pass(int seconds) {
    for (int second = 0; second < seconds; second++) {
      bench.pass(Duration.ofSeconds(1));
    }
  }

  private void press(String query) {
    hands.click(window.find(".root", query));
    bench.settle();
  }

  private boolean isStrangerIn() {
    return bench.file().sessions().stream()
        .anyMatch(s -> s.isSignedIn() && s.origin().device().equals(Stranger.DEVICE));
  }

  private boolean isNoted(Kind kind, String subject) {
    return bench.noted().stream().anyMatch(e -> e.kind() == kind && e.subject().equals(subject));
  }

  private String phone() {
    return window.written(".phone");
  }

  // ---- The right way

  @ParameterizedTest
  @ValueSource(strings = {CALLER, PUSH, SIM, LOOKALIKE})
  void theRightWayIsDoneByWhatTheFileShows(String name) {
    open(name);
    Conductor conductor = new Conductor(scenario);
    Run run = new Run("r", "Maya", scenario.id(), Mode.SHOW, bench.clock().instant());
    Transcript transcript = new Transcript(run, conductor.begin(bench.clock().instant()));
    for (int number = 1; number <= scenario.steps().size(); number++) {
      assertEquals(number, transcript.step());
      int noted = bench.noted().size();
      int happened = activity().size();
      step(number);
      bench.walk(scenario.steps().get(number - 1).script());
      pass(4);
      transcript = transcript.with(since(noted, happened));
      transcript =
          transcript.with(
              conductor.goOn(
                  transcript,
                  bench.file(),
                  bench.page(),
                  bench.devices(),
                  bench.clock().instant()));
      int done = number;
      Transcript now = transcript;
      assertTrue(
          now.isOver() || now.step() == done + 1,
          () -> "step " + done + " is not done: " + now.sinceStepBegan() + window.written(".root"));
    }
    assertTrue(transcript.isOver());
    assertFalse(isStrangerIn());
  }

  private List<Activity> activity() {
    return bench.brokerage().recentActivity(200);
  }

  private List<Entry> since(int noted, int happened) {
    List<Entry> fresh = new ArrayList<>(bench.noted().subList(noted, bench.noted().size()));
    List<Activity> all = activity();
    all.subList(0, all.size() - happened)
        .forEach(a -> fresh.add(new Entry(a.at(), Kind.HAPPENED, a.kind().name())));
    return fresh;
  }

  // ---- The dangerous way

  @Test
  void theCodeReadOutLetsTheCallerInAndTheNoticePutsHimOut() {
    open(CALLER);
    step(1);
    pass(8);
    press(".call #answer");
    press(".call #read-code");
    pass(4);
    assertTrue(isStrangerIn());
    assertTrue(isNoted(Kind.SHARED, "CODE CALLER"));
    press(".call #all-right");
    assertTrue(phone().contains("signed in as you now"), this::phone);
    press(".call #putAway");
    assertTrue(isNoted(Kind.CALL_OVER, "caller"));
    pass(4);
    press(".phone #messagesApp");
    press(".phone .message-link");
    assertFalse(isStrangerIn());
    bench.assertPage(Page.CHANGE_STOPPED);
  }

  @Test
  void withoutACodeOnThePhoneThereIsNothingToReadOut() {
    open(CALLER);
    bench.trouble(scenario.steps().getFirst().trouble().subList(1, 2));
    pass(6);
    press(".call #answer");
    press(".call #read-code");
    assertTrue(phone().contains("there is no code there yet"), this::phone);
    assertTrue(window.has(".call", "#how-do-i-know"));
    assertFalse(isNoted(Kind.SHARED, "CODE CALLER"));
  }

  @Test
  void theDigitsOfTheTextMessageLetTheStrangerIn() {
    open(PUSH);
    step(1);
    pass(20);
    assertEquals(10, bench.devices().in(Folder.PROMPTS).size());
    step(2);
    pass(8);
    String text = bench.devices().in(Folder.MESSAGES).getFirst().message().body();
    String digits = text.replaceAll("\\D", "");
    assertEquals(2, digits.length(), text);
    press(".phone #fernhillApp");
    hands.click(window.device("#digits"));
    hands.retype(digits);
    press(".phone #yes");
    assertTrue(isStrangerIn());
    pass(4);
    assertTrue(
        bench.devices().in(Folder.MESSAGES).getFirst().message().body().contains("new to us"));
  }

  @Test
  void whatIsTypedOnTheLookalikeLetsTheStrangerIn() {
    open(LOOKALIKE);
    step(1);
    pass(8);
    press(".phone #messagesApp");
    press(".phone .message-link");
    assertEquals("fernhill-secure-login.example/sign-in", address());
    press("#fakeFillIn");
    press("#fakeSignIn");
    pass(4);
    hands.click(window.site("#fakeCode"));
    hands.retype(Shortcut.newestCode(bench, PracticeCustomer.PHONE));
    hands.press(KeyCode.ENTER);
    pass(4);
    assertTrue(isStrangerIn());
    assertTrue(window.written(Window.SITE).contains("has your username and your password now"));
    hands.press(KeyCode.ENTER);
    bench.settle();
    assertEquals("fernhill.example", address());
    assertTrue(isNoted(Kind.LOOKALIKE_LEFT, "fernhill-secure-login.example"));
    assertFalse(isNoted(Kind.CHOSEN, ""));
    bench.assertPage(Page.SIGN_IN);
    assertEquals("", window.typed("#username"));
  }

  @Test
  void whatIsMadeUpOpensNothing() {
    open(LOOKALIKE);
    toLookalike();
    hands.click(window.site("#fakeUsername"));
    hands.retype("somebody");
    hands.press(KeyCode.TAB);
    hands.retype("something made up");
    hands.press(KeyCode.ENTER);
    bench.settle();
    pass(4);
    hands.retype("123456");
    hands.press(KeyCode.ENTER);
    bench.settle();
    assertFalse(isStrangerIn());
    assertTrue(isNoted(Kind.SHARED, "PASSWORD LOOKALIKE"));
    assertFalse(bench.noted().toString().contains("something made up"));
  }

  private void toLookalike() {
    step(1);
    pass(8);
    press(".phone #messagesApp");
    press(".phone .message-link");
  }

  private String address() {
    return bench.onScreen(
        () -> ((javafx.scene.control.Label) window.find(".browser", "#address")).getText());
  }

  private String error(String field) {
    return bench.onScreen(() -> ((FormField) window.site(field)).getError());
  }

  @Test
  void theLookalikeSaysWhatIsMissingAndKeepsWhatWasTyped() {
    open(LOOKALIKE);
    toLookalike();
    assertSame(window.site("#fakeUsername"), window.focused());
    hands.press(KeyCode.ENTER);
    assertFalse(error("#usernameField").isEmpty());
    assertFalse(error("#passwordField").isEmpty());
    hands.type("x".repeat(3000));
    assertEquals("", error("#usernameField"));
    hands.press(KeyCode.ENTER);
    assertFalse(error("#passwordField").isEmpty());
    assertFalse(window.typed("#fakeUsername").isEmpty());
    hands.type("p");
    hands.press(KeyCode.ENTER);
    bench.settle();
    for (String wrong : List.of("", "12", "abcdef", "1234567890")) {
      hands.retype(wrong);
      hands.press(KeyCode.ENTER);
      assertFalse(error("#codeField").isEmpty(), wrong);
    }
  }

  @Test
  void escLeavesTheLookalikeFromAFieldAndFromElsewhere() {
    open(LOOKALIKE);
    toLookalike();
    hands.press(KeyCode.ESCAPE);
    assertEquals("fernhill.example", address());
    assertTrue(window.isFocusIn(window.pane(Window.SITE)));
    press(".phone .message-link");
    hands.tabTo("the way out", node -> "leave".equals(node.getId()));
    hands.press(KeyCode.ESCAPE);
    assertEquals("fernhill.example", address());
    bench.endTrouble();
    press(".phone .message-link");
    assertEquals("fernhill.example", address());
    assertTrue(bench.notice().contains("not there any more"));
  }

  // ---- Calls

  @Test
  void aCallTakesNoFocusAndIsAnsweredAndEndedByKeys() {
    open(CALLER);
    Node before = window.focused();
    step(1);
    pass(8);
    assertSame(before, window.focused());
    ByKeyboard keys = new ByKeyboard(bench);
    keys.enter(Window.DEVICES);
    hands.tabTo("Answer", node -> "answer".equals(node.getId()));
    keys.assertFocusIsSeen();
    hands.press(KeyCode.ENTER);
    assertSame(window.find(".call", "#read-code"), window.focused());
    hands.press(KeyCode.TAB);
    hands.press(KeyCode.SPACE);
    assertTrue(isNoted(Kind.CHOSEN, "caller/how-do-i-know"));
    assertTrue(phone().contains("I can see that your name is Maya Reyes"));
    hands.press(KeyCode.ESCAPE);
    assertFalse(isNoted(Kind.CALL_OVER, "caller"));
    hands.tabTo("Hang up", node -> "hangUp".equals(node.getId()));
    hands.press(KeyCode.ENTER);
    assertTrue(isNoted(Kind.CHOSEN, "caller/hang-up"));
    assertSame(window.find(".call", "#putAway"), window.focused());
    hands.press(KeyCode.ENTER);
    assertFalse(window.has(Window.DEVICES, ".call"));
    assertTrue(window.isFocusIn(window.find(Window.DEVICES, ".phone")));
  }

  @Test
  void aDeclinedCallIsSaidInASentence() {
    open(CALLER);
    step(1);
    pass(8);
    press(".call #decline");
    assertTrue(phone().contains("by not answering you kept it"), this::phone);
    assertTrue(isNoted(Kind.CALL_DECLINED, "caller"));
    press(".call #putAway");
    assertTrue(isNoted(Kind.CALL_OVER, "caller"));
    pass(70);
    assertFalse(isStrangerIn());
  }

  @Test
  void aMissedCallIsSaidInASentence() {
    open(CALLER);
    step(1);
    pass(70);
    assertTrue(phone().contains("You missed a call from Fernhill Security"), this::phone);
    assertTrue(isNoted(Kind.CALL_MISSED, "caller"));
  }

  @Test
  void whoeverReadsMailSeesThatThePhoneRings() {
    open(CALLER);
    press("#mail");
    step(1);
    pass(8);
    press("#rings");
    press(".call #answer");
    press("#mail");
    press("#phone");
    assertTrue(window.has(".call", "#how-do-i-know"), "switching takes nothing away");
  }

  @Test
  void aCallCoversWhatThePhoneShows() {
    open(CALLER);
    press(".phone #messagesApp");
    assertTrue(window.isFocusIn(window.find(Window.DEVICES, ".phone")));
    step(1);
    pass(8);
    assertSame(window.find(".call", "#decline"), window.focused());
    bench.endTrouble();
    assertFalse(window.has(Window.DEVICES, ".call"));
    assertTrue(window.isFocusIn(window.find(Window.DEVICES, ".phone")));
  }

  // ---- No service

  @Test
  void withoutServiceTextMessagesStayAwayUntilTheShop() {
    open(SIM);
    step(2);
    pass(12);
    assertTrue(phone().contains("No service"), this::phone);
    assertTrue(isStrangerIn());
    assertEquals(0, bench.devices().in(Folder.MESSAGES).size());
    assertTrue(bench.devices().in(Folder.INBOX).size() > 0);
    step(3);
    for (int minute = 0; minute < 4; minute++) {
      bench.pass(Duration.ofMinutes(1));
    }
    pass(4);
    assertFalse(bench.file().isSignedIn(), "he has changed the password meanwhile");
    press(".phone #shop");
    pass(2);
    assertFalse(phone().contains("No service"));
    assertTrue(isNoted(Kind.NUMBER_BACK, ""));
    bench.reopen();
    window = new Window(bench);
    assertFalse(phone().contains("No service"));
  }

  @Test
  void theEndOfARehearsalGivesTheNumberBack() {
    open(SIM);
    step(2);
    pass(3);
    assertTrue(phone().contains("No service"), this::phone);
    bench.endTrouble();
    pass(3);
    assertFalse(phone().contains("No service"));
    assertFalse(isStrangerIn());
  }
}
