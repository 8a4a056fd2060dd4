package org.twostep.ui.fx;

import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.Mnemonic;

/** The underlined letters that press a button, or lead into an input, together with Alt. */
public final class Mnemonics {
  private Mnemonics() {}

  /**
   * Lets the letter of a button be a capital on one page and a small one on another. JavaFX keeps
   * the owners of "_Open" and of "F_orgot" in two lists, and asks only the first it finds when
   * Alt+O is pressed: after a page with the one, the other was never heard. Here both are one list.
   */
  public static void ignoreCase(Scene scene) {
    ObservableMap<KeyCombination, ObservableList<Mnemonic>> owners = scene.getMnemonics();
    owners.addListener(
        (MapChangeListener<KeyCombination, ObservableList<Mnemonic>>)
            change -> {
              if (change.wasAdded()) {
                share(owners, change.getKey(), change.getValueAdded());
              }
            });
  }

  private static void share(
      ObservableMap<KeyCombination, ObservableList<Mnemonic>> owners,
      KeyCombination letter,
      ObservableList<Mnemonic> list) {
    for (var entry : owners.entrySet()) {
      boolean sameLetter = entry.getKey().getName().equalsIgnoreCase(letter.getName());
      if (sameLetter && entry.getValue() != list) {
        list.addAll(entry.getValue());
        entry.setValue(list);
      }
    }
  }
}
