package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.app.DesktopBench;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;
import org.twostep.qr.QrCode;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.world.AuthenticatorApp.Account;

/** The authenticator app on the phone, by click and by key. */
class AuthenticatorTest {
  private static final String KEY = "JBSWY3DPEHPK3PXP";
  private static final OtpAuthUri FERNHILL =
      new OtpAuthUri("Fernhill Invest", "maya.reyes", new TotpKey(KEY));
  private static final String PHONE = ".phone";

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private final Lifecycle page = new Lifecycle();
  private Hands hands;
  private Window window;

  private void openApp() {
    bench.open();
    hands = new Hands(bench);
    window = new Window(bench);
    click("#authenticatorApp");
  }

  private Node find(String query) {
    return window.find(PHONE, query);
  }

  private void click(String query) {
    hands.click(find(query));
  }

  private void shows(String text) {
    bench.onScreen(() -> {
      bench.screenCode().show(QrCode.of(text), page);
      return true;
    });
  }

  private void fill(String query, String text) {
    bench.onScreen(() -> {
      ((TextField) find(query)).setText(text);
      return true;
    });
  }

  private List<Account> held() {
    return bench.authenticator().app().accounts();
  }

  private String notice() {
    return bench.onScreen(() -> ((FieldMessage) find("#addNotice")).getText());
  }

  private String error() {
    return bench.onScreen(() -> ((FormField) find("#accountKeyField")).getError());
  }

  private String code() {
    return bench.onScreen(() -> ((Label) find(".account-code")).getText());
  }

  private String digits(Duration off) {
    long step = Totp.step(bench.clock().instant().plus(off));
    return Totp.code(FERNHILL.key(), step).digits();
  }

  private static String spaced(String digits) {
    return digits.substring(0, 3) + ' ' + digits.substring(3);
  }

  private void focus(Predicate<Node> wanted) {
    for (int presses = 0; presses < 40; presses++) {
      if (wanted.test(window.focused())) {
        return;
      }
      hands.press(KeyCode.TAB);
    }
    throw new AssertionError("never came by Tab; the focus is on " + window.focused());
  }

  private void focusId(String id) {
    focus(node -> id.equals(node.getId()));
  }

  @Test
  void theCodeOnTheScreenIsScannedByClick() {
    openApp();
    shows(FERNHILL.text());
    click("#scanCode");
    assertEquals("Fernhill Invest", held().getFirst().issuer());
    assertEquals(bench.text("authenticator.added", "Fernhill Invest", "maya.reyes"), notice());
    assertEquals(spaced(digits(Duration.ZERO)), code());
    click(".copy-code");
    assertEquals(List.of(digits(Duration.ZERO)), bench.copied());
  }

  @Test
  void theKeyIsTypedByKeyboardAloneAndRemovedAgain() {
    openApp();
    focusId("typeKey");
    hands.press(KeyCode.ENTER);
    bench.settle();
    assertSame(find("#accountKey"), window.focused());
    hands.type("jbsw y3dp-ehpk 3pxp====");
    hands.press(KeyCode.TAB);
    hands.type("Fernhill");
    hands.press(KeyCode.ENTER);
    assertEquals(List.of("Fernhill"), held().stream().map(Account::name).toList());
    bench.redraw();
    assertSame(find("#typeKey"), window.focused());
    focus(node -> node.getStyleClass().contains("danger-link"));
    hands.press(KeyCode.SPACE);
    assertEquals(1, held().size());
    hands.press(KeyCode.ESCAPE); // takes the first press back, and stays in the app
    hands.press(KeyCode.SPACE);
    assertEquals(1, held().size());
    hands.press(KeyCode.SPACE);
    assertEquals(List.of(), held());
    bench.redraw();
    assertSame(find("#scanCode"), window.focused());
    hands.press(KeyCode.ESCAPE);
    assertEquals("authenticatorApp", window.focused().getId());
  }

  @Test
  void goingElsewhereTakesTheFirstPressOfRemoveBack() {
    bench.authenticator().add(FERNHILL);
    openApp();
    click(".danger-link");
    Button remove = (Button) find(".danger-link");
    assertEquals(bench.text("authenticator.remove.confirm"), remove.getText());
    assertTrue(remove.getAccessibleText().contains("Fernhill Invest maya.reyes"));
    click("#scanCode");
    assertEquals(bench.text("authenticator.remove"), remove.getText());
    assertEquals(1, held().size());
  }

  @Test
  void withNothingOnTheScreenTheAppSaysSoCalmly() {
    openApp();
    click("#scanCode");
    assertEquals(bench.text("authenticator.nothing-shown"), notice());
    shows(FERNHILL.text());
    page.end();
    click("#scanCode");
    assertEquals(bench.text("authenticator.nothing-shown"), notice());
    assertEquals(List.of(), held());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com, refusal.otpauth-other",
    "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP, refusal.otpauth-type",
    "otpauth://totp/a, refusal.otpauth-no-key",
    "otpauth://totp/%zz?secret=JBSWY3DPEHPK3PXP, refusal.otpauth-broken"
  })
  void anotherSquareCodeIsRefusedWithItsReason(String text, String sentence) {
    openApp();
    shows(text);
    click("#scanCode");
    assertEquals(bench.text(sentence), notice());
    assertEquals(List.of(), held());
  }

  @Test
  void whatIsThereAlreadyIsSaidAndAnotherKeyIsKeptBesideIt() {
    bench.authenticator().add(FERNHILL);
    openApp();
    shows(FERNHILL.text());
    click("#scanCode");
    assertEquals(bench.text("refusal.authenticator-has-key"), notice());
    TotpKey renewed = new TotpKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    shows(new OtpAuthUri("Fernhill Invest", "maya.reyes", renewed).text());
    click("#scanCode");
    assertEquals(
        bench.text("authenticator.added-beside", "Fernhill Invest", "maya.reyes (2)"), notice());
    assertEquals(2, held().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JBSWY3DPEHPK3PXP",
        "jbsw y3dp ehpk 3pxp",
        " JBSW-Y3DP-EHPK-3PXP ",
        "JBSW\u00a0Y3DP\u00a0EHPK\u00a03PXP",
        "JBSWY3DPEHPK3PXP======",
        "ＪＢＳＷＹ３ＤＰＥＨＰＫ３ＰＸＰ",
        "otpauth://totp/maya?secret=JBSWY3DPEHPK3PXP"
      })
  void aKeyIsTakenHoweverItIsTyped(String typed) {
    openApp();
    click("#typeKey");
    fill("#accountKey", typed);
    click("#addAccount");
    assertEquals(List.of(new TotpKey(KEY)), held().stream().map(Account::key).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'', refusal.key-empty",
    "' - ', refusal.key-empty",
    "JBSWY3DPEHPK3PX1, refusal.key-alphabet",
    "JBSW=Y3DPEHPK3PXP, refusal.key-alphabet",
    "'ключ', refusal.key-alphabet",
    "JBSWY3DP, refusal.key-too-short",
    "JBSWY3DPEHPK3PXPA, refusal.key-length",
    "otpauth://totp/a, refusal.otpauth-no-key"
  })
  void aKeyThatIsNoneIsRefusedUnderItsField(String typed, String sentence) {
    openApp();
    click("#typeKey");
    fill("#accountKey", typed);
    click("#addAccount");
    String start = bench.text(sentence, 0, 16).split("[:0-9{]")[0];
    assertTrue(error().startsWith(start), () -> error() + " for " + start);
    assertSame(find("#accountKey"), window.focused());
    assertEquals(List.of(), held());
    fill("#accountKey", KEY);
    assertEquals("", error());
    hands.press(KeyCode.ENTER);
    assertEquals(1, held().size());
  }

  @Test
  void aWrongEntryTwiceLeadsBackToTheFieldTwice() {
    openApp();
    click("#typeKey");
    click("#addAccount");
    click("#addAccount");
    assertSame(find("#accountKey"), window.focused());
    assertEquals(bench.text("refusal.key-empty"), error());
  }

  @Test
  void escLeavesTheFormAndNothingOfTheKeyStaysBehind() {
    openApp();
    click("#typeKey");
    fill("#accountKey", KEY);
    hands.press(KeyCode.ESCAPE);
    bench.redraw();
    assertSame(find("#typeKey"), window.focused());
    click("#typeKey");
    assertEquals("", ((TextField) find("#accountKey")).getText());
    click("#cancelKey");
    assertEquals(List.of(), held());
  }

  @Test
  void theCodeGoesByThePhonesClock() {
    bench.authenticator().add(FERNHILL);
    openApp();
    String clock = bench.onScreen(() -> ((Label) find("#statusClock")).getText());
    assertEquals(spaced(digits(Duration.ZERO)), code());
    bench.pass(Duration.ofSeconds(30));
    assertEquals(spaced(digits(Duration.ZERO)), code());
    bench.onScreen(() -> {
      choice().setValue(Duration.ofMinutes(-10));
      return true;
    });
    bench.settle();
    assertEquals(Duration.ofMinutes(-10), bench.world().conditions().phoneClockOff());
    assertEquals(spaced(digits(Duration.ofMinutes(-10))), code());
    String behind = bench.onScreen(() -> ((Label) find("#statusClock")).getText());
    assertFalse(behind.equals(clock));
    Totp.Result result =
        Totp.check(
            FERNHILL.key(),
            Totp.NEVER,
            new OneTimeCode(code().replace(" ", "")),
            bench.clock().instant());
    assertEquals(new Totp.Result.ClockOff(Duration.ofMinutes(-10)), result);
    bench.reopen();
    click("#authenticatorApp");
    assertEquals(Duration.ofMinutes(-10), bench.onScreen(() -> choice().getValue()));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Duration> choice() {
    return (ComboBox<Duration>) find("#clockOff");
  }

  /** To be looked at, in target/gallery. */
  @Test
  void pictures() {
    openApp();
    picture("authenticator-1-empty");
    shows(FERNHILL.text());
    click("#scanCode");
    picture("authenticator-2-added");
    click("#typeKey");
    fill("#accountKey", "JBSWY3DPEHPK3PX1");
    click("#addAccount");
    picture("authenticator-3-refused");
    fill("#accountKey", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    fill("#accountName", "A site with a rather long name for one account");
    click("#addAccount");
    bench.redraw();
    hands.click(window.findAll(PHONE, ".danger-link").getFirst());
    picture("authenticator-4-two");
  }

  private void picture(String name) {
    picture(name, Appearance.DARK, TextSize.DOUBLE, 2200, 1100); // where the phone stays
    picture(name, Appearance.DARK, TextSize.USUAL, 1280, 820);
    picture(name, Appearance.LIGHT, TextSize.USUAL, 1000, 700);
    picture(name, Appearance.LIGHT, TextSize.USUAL, 1280, 820);
    resize(1000, 900); // the mouse does not reach beyond the window
  }

  private void picture(String name, Appearance look, TextSize size, double width, double height) {
    bench.look(look, size);
    resize(width, height);
    bench.onScreen(() -> {
      try {
        Pictures.save(
            bench.root().snapshot(null, null), name + "-" + look + "-" + size + "-" + (int) height);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    });
  }

  private void resize(double width, double height) {
    bench.onScreen(() -> {
      bench.root().resize(width, height);
      return true;
    });
    bench.redraw();
  }
}
