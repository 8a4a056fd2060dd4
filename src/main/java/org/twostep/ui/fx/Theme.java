package org.twostep.ui.fx;

import atlantafx.base.theme.PrimerLight;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * How the program looks. One set of sheets serves both colour schemes: {@code tokens.css} names the
 * colours and re-points them for the dark scheme, {@code base.css} styles what JavaFX brings along,
 * {@code controls.css} our own controls, {@code devices.css} the phone and the mailbox. Popups take
 * the sheets of the window they belong to.
 */
public final class Theme {
  /** Pixels; everything else is sized relative to it. */
  private static final double BASE_SIZE = 14;

  private static final List<String> SHEETS =
      List.of("tokens.css", "base.css", "controls.css", "pages.css", "devices.css");
  private static final List<String> FONTS =
      List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Light");
  private static final String SCALE_SHEET = "data:text/css;charset=utf-8;base64,";

  /** Dresses a scene: colours, controls and the Inter typeface. */
  public void install(Scene scene) {
    loadFonts();
    var atlanta = new PrimerLight().getUserAgentStylesheet();
    if (!atlanta.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(atlanta);
    }
    for (var sheet : SHEETS) {
      var url =
          Objects.requireNonNull(Theme.class.getResource("/org/twostep/ui/theme/" + sheet), sheet);
      if (!scene.getStylesheets().contains(url.toExternalForm())) {
        scene.getStylesheets().add(url.toExternalForm());
      }
    }
  }

  /** Shows a scene light or dark; null follows the system, also when it changes later. */
  public void setColorScheme(Scene scene, @Nullable ColorScheme scheme) {
    scene.getPreferences().setColorScheme(scheme);
  }

  /**
   * Makes all text, and all that is sized with it, larger.
   *
   * @param scale 1.0 (14 px) to 2.0 (WCAG 2.2, 1.4.4); what lies outside is brought inside
   */
  public void setTextScale(Scene scene, double scale) {
    var size = BASE_SIZE * Math.clamp(scale, 1.0, 2.0);
    var css = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", size);
    var sheet =
        SCALE_SHEET + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    scene.getStylesheets().removeIf(url -> url.startsWith(SCALE_SHEET));
    if (scale > 1.0) {
      scene.getStylesheets().add(sheet);
    }
  }

  private static void loadFonts() {
    if (Font.font("Inter SemiBold").getFamily().startsWith("Inter")) {
      return;
    }
    for (var font : FONTS) {
      var url = Objects.requireNonNull(FlatInterFont.class.getResource(font + ".otf"), font);
      Font.loadFont(url.toExternalForm(), BASE_SIZE);
    }
  }
}
