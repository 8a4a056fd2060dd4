package org.twostep.ui.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.qr.QrCode;
import org.twostep.ui.fx.Lifecycle;

/**
 * The QR code that is on the computer's screen, where the camera of the simulated phone finds it.
 * Belongs to the screen thread.
 */
public final class ScreenCode {
  private final ReadOnlyObjectWrapper<Optional<QrCode>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

  /**
   * A page shows this code now, until it shows another or ends.
   *
   * @param page the life of the page
   */
  public void show(QrCode code, Lifecycle page) {
    shown.set(Optional.of(code));
    page.add(() -> clear(code));
  }

  /** The next page may be there before the last one ends: what it shows stays. */
  @SuppressWarnings("ReferenceEquality") // it may show an equal code
  private void clear(QrCode code) {
    if (shown.get().filter(present -> present == code).isPresent()) {
      shown.set(Optional.empty());
    }
  }

  public ReadOnlyObjectProperty<Optional<QrCode>> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
