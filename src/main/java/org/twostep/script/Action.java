package org.twostep.script;

import java.time.Duration;
import java.util.Optional;

/**
 * One small thing that a person does, or waits for. Controls are named by CSS selectors, such as
 * {@code #signIn} or {@code .mailbox #back}; of several that match, the first that is shown is
 * meant, in a popup before in the window.
 */
public sealed interface Action {
  /** Presses a button, a choice or a link; whatever else can be pressed gets the Enter key. */
  record Press(String control) implements Action {}

  /** Types into a field, in place of what it holds. */
  record Type(String control, Typed text) implements Action {}

  /** Opens the list of a drop-down or of a menu button. */
  record Open(String control) implements Action {}

  /**
   * Chooses one of several.
   *
   * @param item the name of the value in a drop-down, the id of an item in a menu or of a tab, the
   *     number of a line in a list (from 0)
   */
  record Pick(String control, String item) implements Action {}

  /** Puts away what has opened above the page, a popup or a drawer, as Esc does. */
  record PutAway() implements Action {}

  /** Scrolls until the control is in sight. */
  record Reveal(String control) implements Action {}

  /** Goes on when this has come about; the time passes meanwhile. */
  record Await(Condition condition) implements Action {}

  /** Lets so much time pass. */
  record LetPass(Duration time) implements Action {}

  /** Nothing to do, but something to see: the audience knows what {@code key} stands for. */
  record Look(String key) implements Action {}

  /** The control that is read for it. */
  default Optional<String> source() {
    return this instanceof Type(_, Typed.Shown(String control))
        ? Optional.of(control)
        : Optional.empty();
  }

  /** The control it is done with. */
  default Optional<String> target() {
    return switch (this) {
      case Press(String control) -> Optional.of(control);
      case Type(String control, Typed _) -> Optional.of(control);
      case Open(String control) -> Optional.of(control);
      case Pick(String control, String _) -> Optional.of(control);
      case Reveal(String control) -> Optional.of(control);
      case PutAway _, Await _, LetPass _, Look _ -> Optional.empty();
    };
  }
}
