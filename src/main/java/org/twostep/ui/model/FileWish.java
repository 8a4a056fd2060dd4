package org.twostep.ui.model;

/**
 * A file that is to be written.
 *
 * @param title what the person is asked
 * @param kind what kind of file it is, in words
 * @param name what it could be called, with its ending
 */
public record FileWish(String title, String kind, String name) {
  /** What the name ends with, for example {@code .txt}. */
  public String ending() {
    return name.substring(name.lastIndexOf('.'));
  }
}
