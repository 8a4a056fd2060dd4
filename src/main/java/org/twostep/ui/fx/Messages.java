package org.twostep.ui.fx;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every text a person sees, by key. Each text is a {@link MessageFormat} pattern, whether it has
 * arguments or not, and whether code or FXML asks for it: an apostrophe is always written twice.
 */
public final class Messages {
  private static final String BASE_NAME = "org.twostep.ui.messages";

  private final ResourceBundle patterns;
  private final Locale locale;
  private final ResourceBundle texts;

  /** The texts of a bundle, with numbers and dates written as its locale writes them. */
  public Messages(ResourceBundle patterns) {
    this(patterns, patterns.getLocale() == null ? Locale.ROOT : patterns.getLocale());
  }

  private Messages(ResourceBundle patterns, Locale locale) {
    this.patterns = patterns;
    this.locale = locale;
    this.texts = new Texts();
  }

  /**
   * The texts of the program.
   *
   * @throws MissingResourceException where the program was packed without them
   */
  public static Messages load(Locale locale) {
    return new Messages(ResourceBundle.getBundle(BASE_NAME, locale), locale);
  }

  /**
   * The text for a key, with its arguments filled in. A whole number is written with the thousands
   * marks of the locale: give digits that must stay together (a year, a code) as text.
   *
   * @throws MissingResourceException if there is no such key
   * @throws IllegalArgumentException if the text is no well-formed pattern, or wants more arguments
   */
  public String text(String key, Object... args) {
    var pattern = patterns.getString(key);
    try {
      var format = new MessageFormat(pattern, locale);
      if (format.getFormatsByArgumentIndex().length > args.length) {
        throw new IllegalArgumentException("it wants more than " + args.length + " arguments");
      }
      return format.format(args);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Text '" + key + "': " + e.getMessage(), e);
    }
  }

  /** The same texts for the {@code %key}s of FXML, which take no arguments. */
  public ResourceBundle bundle() {
    return texts;
  }

  /** A view on the patterns that hands out finished texts, formatted when asked for. */
  private final class Texts extends ResourceBundle {
    private final Set<String> keys = patterns.keySet();

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return keys.contains(key) ? text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(handleKeySet());
    }

    /** Without this, asking for one key would format them all. */
    @Override
    protected Set<String> handleKeySet() {
      return keys;
    }

    @Override
    public Locale getLocale() {
      return locale;
    }
  }
}
