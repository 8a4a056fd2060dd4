package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.MachineTool;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.contact.Destination;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Reason;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;
import org.twostep.security.Enrolment.Goal;

/** Adding, renaming, preferring, replacing and removing a way to sign in, whichever it is. */
class FactorsTest {
  private static final Map<Method.Kind, String> ITEMS =
      Map.of(
          Method.Kind.TEXT_MESSAGE, "addTextMessage",
          Method.Kind.EMAIL, "addEmail",
          Method.Kind.AUTHENTICATOR, "addAuthenticator",
          Method.Kind.APPROVAL, "addApproval");

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Person person;

  /** The two kinds of people. */
  enum By {
    MOUSE(ByMouse::new),
    KEYBOARD(ByKeyboard::new);

    private final Function<DesktopBench, Person> person;

    By(Function<DesktopBench, Person> person) {
      this.person = person;
    }
  }

  static Stream<Arguments> everyoneAndEverything() {
    return Arrays.stream(By.values())
        .flatMap(by -> Arrays.stream(Method.Kind.values()).map(kind -> Arguments.of(by, kind)));
  }

  private void open(By by) {
    bench.open();
    window = new Window(bench);
    person = by.person.apply(bench);
  }

  private void openSecurity(By by) {
    open(by);
    person.menu("menuTwoFactor");
  }

  private List<SecondFactor> factors() {
    return bench.file().account().protection().active();
  }

  private SecondFactor newest(Method.Kind kind) {
    return factors().stream().filter(f -> f.kind() == kind).reduce((_, later) -> later).get();
  }

  private String menu(SecondFactor factor) {
    return "#factor-" + factor.id() + " #factorMenu";
  }

  private void assertDone(String words) {
    bench.assertPage(Page.PROFILE_SECURITY);
    assertTrue(window.written("#done").contains(words), () -> window.written(Window.SITE));
    bench.assertNothingThrown();
  }

  /** Does on the enrolment page what proves this kind. */
  private void prove(Method.Kind kind) {
    switch (kind) {
      case TEXT_MESSAGE -> proveByMessage("#phone", Shortcut.PHONE, PracticeCustomer.PHONE);
      case EMAIL -> proveByMessage("#email", Shortcut.EMAIL, PracticeCustomer.EMAIL);
      case AUTHENTICATOR -> {
        person.fill("#code", Totp.code(shownKey(), Totp.step(bench.clock().instant())).digits());
        person.submit("#submit");
      }
      case APPROVAL -> answerOnPhone();
    }
  }

  private void proveByMessage(String field, String typed, Destination to) {
    person.fill(field, typed);
    person.submit("#next");
    person.fill("#code", Shortcut.newestCode(bench, to));
    person.submit("#submit");
  }

  private TotpKey shownKey() {
    Label key = (Label) window.site("#key");
    return TotpKey.parse(bench.onScreen(key::getText)).toOptional().orElseThrow();
  }

  /** The app is the same for everybody, so this is done by hand. */
  private void answerOnPhone() {
    Hands hands = new Hands(bench);
    hands.click(window.device("#phone"));
    if (!window.has(".phone", "#digits")) {
      hands.click(
          window.findAll(Window.DEVICES, ".notification").stream()
              .filter(card -> bench.onScreen(() -> Eyes.written(card)).contains("Use this phone"))
              .findFirst()
              .orElseThrow());
    }
    hands.click(window.find(".phone", "#digits"));
    hands.retype(PhoneRequest.newest(bench).digits());
    hands.click(window.find(".phone", "#yes"));
  }

  @ParameterizedTest
  @MethodSource("everyoneAndEverything")
  void addedRenamedPreferredReplacedAndRemoved(By by, Method.Kind kind) {
    new Secured(bench).with(Secured.other(kind));
    openSecurity(by);

    person.menu("#addWay", ITEMS.get(kind));
    bench.assertPage(Page.ENROLMENT);
    prove(kind);
    assertDone("Way to sign in added");
    assertEquals(2, factors().size());

    person.menu(menu(newest(kind)), "rename");
    person.fill("#name", "My own");
    person.submit("#saveName");
    assertEquals("My own", newest(kind).name());
    assertFalse(window.has(Window.SITE, "#saveName"));

    person.menu(menu(newest(kind)), "first");
    assertEquals(kind, factors().getFirst().kind());
    assertDone("My own");

    String before = newest(kind).id();
    bench.pass(Duration.ofSeconds(61));
    person.menu(menu(newest(kind)), "replace");
    assertTrue(window.written(Window.SITE).contains("My own works until the new one is proven"));
    prove(kind);
    assertDone("Way to sign in replaced");
    assertFalse(before.equals(newest(kind).id()));
    assertEquals("My own", newest(kind).name());

    person.menu(menu(newest(kind)), "remove");
    person.press("#yesRemove");
    assertDone("Way to sign in removed");
    assertEquals(List.of(Secured.other(kind)), factors().stream().map(f -> f.kind()).toList());
  }

  @ParameterizedTest
  @MethodSource("everyoneAndEverything")
  void theLastOneIsAskedForTwice(By by, Method.Kind kind) {
    new Secured(bench).with(kind);
    openSecurity(by);
    person.menu(menu(newest(kind)), "remove");
    person.press("#yesRemove");
    assertEquals(1, factors().size());
    assertTrue(window.written(Window.SITE).contains("recovery codes and trusted computers"));
    person.press("#yesRemove");
    assertFalse(bench.file().account().isProtected());
    assertTrue(window.has(Window.SITE, "#enable"));
    assertDone("switched off");
  }

  @ParameterizedTest
  @EnumSource
  void whoKeepsItKeepsItAndIsWhereTheyWere(By by) {
    new Secured(bench).withEveryKind();
    openSecurity(by);
    SecondFactor one = newest(Method.Kind.AUTHENTICATOR);
    person.menu(menu(one), "remove");
    person.press("#keep");
    assertEquals(4, factors().size());
    assertEquals(window.site(menu(one)), window.focused());
  }

  @Test
  void escLeavesTheNameAsItWas() {
    new Secured(bench).with(Method.Kind.EMAIL);
    openSecurity(By.KEYBOARD);
    person.menu(menu(newest(Method.Kind.EMAIL)), "rename");
    person.fill("#name", "Something else");
    new Hands(bench).press(javafx.scene.input.KeyCode.ESCAPE);
    assertEquals("", newest(Method.Kind.EMAIL).name());
    assertFalse(window.has(Window.SITE, "#name"));
  }

  @Test
  void aNameThatWillNotDoIsSaidUnderTheField() {
    new Secured(bench).with(Method.Kind.EMAIL);
    openSecurity(By.MOUSE);
    person.menu(menu(newest(Method.Kind.EMAIL)), "rename");
    new Entries(bench)
        .refuses(
            "#name",
            "#saveName",
            Entries.wrong("", Reason.NAME_EMPTY),
            Entries.wrong("   ", Reason.NAME_EMPTY),
            Entries.wrong("x".repeat(41), Reason.NAME_TOO_LONG, 40));
  }

  @Test
  void theFernhillAppIsOfferedOnce() {
    new Secured(bench).with(Method.Kind.APPROVAL);
    openSecurity(By.KEYBOARD);
    new Hands(bench).click(window.site("#addWay"));
    assertEquals(
        List.of("addTextMessage", "addEmail", "addAuthenticator"),
        new Menus(bench).open("#addWay").items());
  }

  @ParameterizedTest
  @EnumSource(names = {"AUTHENTICATOR", "APPROVAL"})
  void anAppCanBeTheFirstProtection(Method.Kind kind) {
    new Secured(bench).with();
    openSecurity(By.MOUSE);
    person.press("#otherWays");
    person.press(kind == Method.Kind.APPROVAL ? "#withApproval" : "#withAuthenticator");
    prove(kind);
    bench.assertPage(Page.PROTECTED);
    assertEquals(List.of(kind), factors().stream().map(SecondFactor::kind).toList());
  }

  @ParameterizedTest
  @MethodSource("everyoneAndEverything")
  void aRestartInTheMiddleLeadsBackToIt(By by, Method.Kind kind) {
    new Secured(bench).begin(kind);
    open(by);
    bench.assertPage(Page.ENROLMENT);
    bench.reopen();
    window = new Window(bench);
    person = by.person.apply(bench);
    bench.assertPage(Page.ENROLMENT);
    prove(kind);
    assertEquals(2, factors().size());
    bench.assertPage(Page.PROFILE_SECURITY);
  }

  @Test
  void cancelLeavesEverythingAsItWas() {
    new Secured(bench).begin(Method.Kind.AUTHENTICATOR);
    open(By.MOUSE);
    person.press("#cancel");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertEquals(1, factors().size());
    assertTrue(bench.file().enrolment().isEmpty());
    assertTrue(bench.onScreen(() -> bench.screenCode().shownProperty().get()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void anotherNumberOnFile(By by) {
    PhoneNumber old = new PhoneNumber("+15035550177");
    new Secured(bench).with(Method.Kind.EMAIL);
    bench.change(file -> PhoneRequest.withAccount(file, file.account().withPhone(old)));
    open(by);
    person.menu("menuBasic");
    person.press("#changePhone");
    proveByMessage("#phone", Shortcut.PHONE, PracticeCustomer.PHONE);
    assertDone("Phone number changed");
    assertEquals(PracticeCustomer.PHONE, bench.file().account().phone());
  }

  @Test
  void theAddressOnFileIsNoNewOne() {
    new Secured(bench).begin(new Goal.OnFile(), Method.Kind.EMAIL);
    open(By.MOUSE);
    new Entries(bench)
        .refuses(
            "#email",
            "#next",
            Entries.wrong(Shortcut.EMAIL, Reason.FACTOR_THERE),
            Entries.wrong("", Reason.EMAIL_EMPTY),
            Entries.wrong("maya", Reason.EMAIL_NO_AT));
  }

  @Test
  void aWrongAddressCanBePutRight() {
    new Secured(bench).begin(Method.Kind.EMAIL);
    open(By.MOUSE);
    person.fill("#email", "maya.reyes@example.org");
    person.submit("#next");
    person.press("#correct");
    assertEquals("maya.reyes@example.org", window.typed("#email"));
    prove(Method.Kind.EMAIL);
    assertEquals(2, factors().size());
  }

  @Test
  void codesOfAnotherProgramAreAccepted() throws Exception {
    new Secured(bench).begin(Method.Kind.AUTHENTICATOR);
    open(By.MOUSE);
    String at = "@" + bench.clock().instant().getEpochSecond();
    String code =
        MachineTool.run("oathtool", "--totp", "--base32", "--now", at, shownKey().base32());
    person.fill("#code", code);
    person.submit("#submit");
    assertDone("Authenticator app");
  }
}
