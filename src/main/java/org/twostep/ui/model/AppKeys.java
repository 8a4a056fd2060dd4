package org.twostep.ui.model;

import java.util.function.Consumer;
import java.util.function.Function;
import org.twostep.entry.Reason;
import org.twostep.factor.OtpAuthUri;
import org.twostep.qr.QrCode;
import org.twostep.ui.control.KeyCard;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;

/** Shows the key for an authenticator app, and lets the phone's camera find it on the screen. */
public final class AppKeys {
  private final Function<String, OtpAuthUri> opened;
  private final Background background;
  private final ScreenCode screen;
  private final Consumer<String> clipboard;

  /**
   * @param opened opens a sealed key; called beside the screen thread
   */
  public AppKeys(
      Function<String, OtpAuthUri> opened,
      Background background,
      ScreenCode screen,
      Consumer<String> clipboard) {
    this.opened = opened;
    this.background = background;
    this.screen = screen;
    this.clipboard = clipboard;
  }

  private record Shown(QrCode picture, OtpAuthUri setUp) {}

  /** Shows the key on a page, for as long as the page lives. */
  public void show(String sealedKey, KeyCard card, Sentences sentences, Lifecycle page) {
    background
        .scoped(page)
        .run(
            () -> {
              OtpAuthUri setUp = opened.apply(sealedKey);
              return new Shown(QrCode.of(setUp.text()), setUp);
            },
            shown -> show(shown, card, page),
            _ -> card.fail(sentences.text(Reason.APP_KEY_LOST.key())));
  }

  private void show(Shown shown, KeyCard card, Lifecycle page) {
    card.show(shown.picture(), shown.setUp().key().grouped());
    card.copy().copies(shown.setUp().key()::base32, clipboard);
    screen.show(shown.picture(), page);
  }
}
