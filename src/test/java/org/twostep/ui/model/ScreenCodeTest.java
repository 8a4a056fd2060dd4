package org.twostep.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.qr.QrCode;
import org.twostep.ui.fx.Lifecycle;

class ScreenCodeTest {
  private final ScreenCode screen = new ScreenCode();
  private final Lifecycle page = new Lifecycle();
  private final Lifecycle next = new Lifecycle();

  private Optional<QrCode> shown() {
    return screen.shownProperty().get();
  }

  @Test
  void aCodeIsShownUntilItsPageEnds() {
    assertEquals(Optional.empty(), shown());
    screen.show(QrCode.of("a"), page);
    assertEquals(Optional.of(QrCode.of("a")), shown());
    page.end();
    assertEquals(Optional.empty(), shown());
  }

  @Test
  void thePageBeforeTakesNothingAwayFromTheNext() {
    screen.show(QrCode.of("a"), page);
    screen.show(QrCode.of("a"), next);
    page.end();
    assertEquals(Optional.of(QrCode.of("a")), shown());
    next.end();
    assertEquals(Optional.empty(), shown());
  }

  @Test
  void aPageThatEndedShowsNothing() {
    page.end();
    screen.show(QrCode.of("a"), page);
    assertEquals(Optional.empty(), shown());
  }
}
