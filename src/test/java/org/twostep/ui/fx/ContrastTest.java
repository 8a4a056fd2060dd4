package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.2 counts it: 4.5 for text (1.4.3), 3 for parts of controls (1.4.11). */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("(-ts-[a-z-]+):\\s*(#[0-9a-f]{6})\\s*;");

  private static final String[] TEXT = {
    "ink on paper",
    "ink on card",
    "ink on devices",
    "ink on tint",
    "ink on selection",
    "ink on amber-bg",
    "ink on line",
    "muted on paper",
    "muted on card",
    "muted on devices",
    "muted on tint",
    "muted on line",
    "pine on card",
    "pine on paper",
    "pine on tint",
    "pine on devices",
    "on-pine on pine",
    "on-pine on pine-hover",
    "on-deep on deep",
    "on-deep on deep-raised",
    "on-deep-muted on deep",
    "on-tint on tint",
    "amber on amber-bg",
    "amber on card",
    "red on card",
    "red on paper",
    "red on red-bg",
    "off on off-bg",
    "off on card",
    "off on paper"
  };
  private static final String[] PARTS = {
    "control-line on card",
    "control-line on paper",
    "focus on card",
    "focus on paper",
    "focus on tint",
    "focus on devices",
    "focus on amber-bg",
    "on-deep on deep",
    "red on card",
    "pine on card",
    "pine on paper",
    "step-present on paper",
    "map-city on map-land",
    "map-city on map-water",
    "map-pin on map-land",
    "map-pin on map-water",
    "map-seen on map-land",
    "map-seen on map-water"
  };

  static Stream<String> text() {
    return both(TEXT);
  }

  static Stream<String> parts() {
    return both(PARTS);
  }

  private static Stream<String> both(String[] pairs) {
    return Stream.of("light", "dark").flatMap(s -> Stream.of(pairs).map(pair -> s + ": " + pair));
  }

  @ParameterizedTest
  @MethodSource
  void text(String pair) throws IOException {
    assertContrast(4.5, pair);
  }

  @ParameterizedTest
  @MethodSource
  void parts(String pair) throws IOException {
    assertContrast(3, pair);
  }

  @Test
  void everyColourOfTheLightSchemeHasItsDarkOne() throws IOException {
    assertEquals(colours("light").keySet(), colours("dark").keySet());
  }

  @Test
  void theLightColoursAreTheOnesOfTheBrand() throws IOException {
    var light = colours("light");
    assertEquals("#1d5c48", light.get("-ts-pine"));
    assertEquals("#17493a", light.get("-ts-deep"));
    assertEquals("#2458a6", light.get("-ts-focus"));
  }

  private static void assertContrast(double least, String pair) throws IOException {
    var words = pair.split(": | on ");
    var colours = colours(words[0]);
    var contrast = contrast(colour(colours, "-ts-" + words[1]), colour(colours, "-ts-" + words[2]));
    assertTrue(contrast >= least, () -> "%s is %.2f, not %.1f".formatted(pair, contrast, least));
  }

  private static Color colour(Map<String, String> colours, String token) {
    return Color.web(Objects.requireNonNull(colours.get(token), token));
  }

  private static Map<String, String> colours(String scheme) throws IOException {
    String css;
    try (var sheet = Theme.class.getResourceAsStream("/org/twostep/ui/theme/tokens.css")) {
      css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
    var dark = css.indexOf("@media");
    var part = scheme.equals("light") ? css.substring(0, dark) : css.substring(dark);
    var colours = new HashMap<String, String>();
    var tokens = TOKEN.matcher(part);
    while (tokens.find()) {
      colours.put(tokens.group(1), tokens.group(2));
    }
    return colours;
  }

  private static double contrast(Color a, Color b) {
    var lighter = Math.max(luminance(a), luminance(b));
    var darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
