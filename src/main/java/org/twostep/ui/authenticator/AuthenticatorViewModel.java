package org.twostep.ui.authenticator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;
import org.twostep.qr.QrCode;
import org.twostep.ui.control.FieldMessage.Tone;
import org.twostep.ui.model.AuthenticatorModel;
import org.twostep.ui.model.ScreenCode;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.AuthenticatorApp;
import org.twostep.world.AuthenticatorApp.Account;

/** What the authenticator app shows, and what its buttons do. It goes by the phone's clock. */
public final class AuthenticatorViewModel {
  /** How wrong the phone's clock can be set. */
  static final List<Duration> CLOCKS =
      List.of(
          Duration.ZERO,
          Duration.ofMinutes(-1),
          Duration.ofMinutes(-5),
          Duration.ofMinutes(-10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofHours(1));

  private final AuthenticatorModel model;
  private final WorldModel world;
  private final ScreenCode screen;
  private final Sentences say;
  private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper(this, "typing");
  private final ReadOnlyStringWrapper keyError = new ReadOnlyStringWrapper(this, "keyError", "");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);

  public AuthenticatorViewModel(
      AuthenticatorModel model, WorldModel world, ScreenCode screen, Sentences say) {
    this.model = model;
    this.world = world;
    this.screen = screen;
    this.say = say;
  }

  /** A sentence about what the last press did; an empty one says nothing. */
  record Notice(Tone tone, String text) {
    static final Notice NONE = new Notice(Tone.INFO, "");
  }

  ObservableValue<List<Account>> accounts() {
    return model.appProperty().map(AuthenticatorApp::accounts);
  }

  /** The step whose codes are shown. */
  ObservableValue<Long> step() {
    return world.phoneTime().map(Totp::step);
  }

  /** How much of the present step is left, from nothing to 1. */
  ObservableValue<Double> share() {
    return world.phoneTime().map(Totp::left).map(AuthenticatorViewModel::share);
  }

  private static double share(Duration left) {
    return (double) left.toMillis() / Totp.STEP.toMillis();
  }

  /** How long the codes are still shown, in words. */
  ObservableValue<String> left() {
    return world
        .phoneTime()
        .map(Totp::left)
        .map(left -> say.text("authenticator.left", say.duration(left)));
  }

  /** The six digits that an account shows now. */
  String code(Account account) {
    Instant now = world.phoneTime().getValue();
    return Totp.code(account.key(), Totp.step(now)).digits();
  }

  /** What an account is called first. */
  String title(Account account) {
    return account.issuer().isEmpty() ? nameOf(account) : account.issuer();
  }

  private String nameOf(Account account) {
    return account.name().isEmpty() ? say.text("authenticator.unnamed") : account.name();
  }

  /** Reads the square code on the computer's screen, as the phone's camera would. */
  void scan() {
    screen
        .shownProperty()
        .get()
        .ifPresentOrElse(
            this::scan,
            () -> notice.set(new Notice(Tone.INFO, say.text("authenticator.nothing-shown"))));
  }

  private void scan(QrCode shown) {
    QrCode.read(shown)
        .map(OtpAuthUri::parse)
        .orElseGet(() -> Entry.refused(Reason.OTPAUTH_BROKEN))
        .fold(
            scanned -> add(scanned, refused -> notice.set(new Notice(Tone.ERROR, refused))),
            refused -> {
              notice.set(new Notice(Tone.ERROR, sentence(refused.at(Field.KEY))));
              return false;
            });
  }

  /** Opens the form for a key that is typed. */
  void type() {
    notice.set(Notice.NONE);
    keyError.set("");
    typing.set(true);
  }

  void cancel() {
    typing.set(false);
  }

  /** The entry is being changed: what was wrong with it may be right now. */
  void edited() {
    keyError.set("");
  }

  /**
   * Adds what was typed. Who pastes the whole text of a square code is understood too.
   *
   * @param name what the account shall be called, or nothing
   */
  void submit(String key, String name) {
    keyError.set(""); // so that the same sentence is said again
    read(key, name)
        .fold(
            typed -> add(typed, keyError::set),
            refused -> {
              keyError.set(sentence(refused.at(Field.KEY)));
              return false;
            });
  }

  private static Entry<OtpAuthUri> read(String key, String name) {
    if (key.strip().toLowerCase(Locale.ROOT).startsWith("otpauth:")) {
      return OtpAuthUri.parse(key);
    }
    return TotpKey.parse(key)
        .fold(
            typed -> Entry.accepted(new OtpAuthUri("", OtpAuthUri.nameOf(name), typed)),
            refused -> new Entry.Refused<>(refused.reason(), refused.figures()));
  }

  private boolean add(OtpAuthUri uri, Consumer<String> refused) {
    model.add(
        uri,
        refusal ->
            refusal.ifPresentOrElse(
                reason -> refused.accept(sentence(reason)), () -> added(uri.account())));
    return true;
  }

  private void added(String wanted) {
    Account added = model.appProperty().get().accounts().getLast();
    String key = added.name().equals(wanted) ? "authenticator.added" : "authenticator.added-beside";
    typing.set(false);
    notice.set(new Notice(Tone.SUCCESS, say.text(key, title(added), nameOf(added))));
  }

  private String sentence(Refusal refusal) {
    return say.refusal(refusal);
  }

  void remove(Account account) {
    notice.set(Notice.NONE);
    model.remove(account.id());
  }

  /** Whether the form for a key is open. */
  ReadOnlyBooleanProperty typingProperty() {
    return typing.getReadOnlyProperty();
  }

  /** What is wrong with the typed key, or empty. */
  ReadOnlyStringProperty keyErrorProperty() {
    return keyError.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** How far the phone's clock is ahead. */
  ObservableValue<Duration> clockOff() {
    return world.conditionsProperty().map(stood -> stood.phoneClockOff());
  }

  void setClockOff(Duration off) {
    if (!off.equals(clockOff().getValue())) {
      world.setPhoneClockOff(off);
    }
  }

  /** For example "5 min behind". */
  String clockName(Duration off) {
    if (off.isZero()) {
      return say.text("authenticator.clock.right");
    }
    String length = say.shortDuration(off.abs());
    return say.text(
        off.isNegative() ? "authenticator.clock.behind" : "authenticator.clock.ahead", length);
  }
}
