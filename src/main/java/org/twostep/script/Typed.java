package org.twostep.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twostep.world.Devices;
import org.twostep.world.Folder;
import org.twostep.world.MessageText;

/** What is typed: known words, or what a person reads in a message or somewhere on the screen. */
public sealed interface Typed {
  /** Digits that one can still add to, so that another code comes out. */
  int DIGITS = 10;

  record Words(String text) implements Typed {}

  /**
   * A code from the messages.
   *
   * @param age 0 for the newest message with a code, 1 for the one before
   * @param digits how many of its digits, from the front
   */
  record Code(Folder folder, int age, int digits) implements Typed {}

  /**
   * Six digits that are not the newest code.
   *
   * @param slip from 1 to 9; different ones make different codes
   */
  record WrongCode(Folder folder, int slip) implements Typed {}

  /** What a control shows, such as the two digits that have to be typed elsewhere. */
  record Shown(String control) implements Typed {}

  /**
   * The characters to type; empty while they cannot be read anywhere.
   *
   * @param written what the first control shows that matches a selector
   */
  default Optional<String> read(Devices devices, Function<String, Optional<String>> written) {
    return switch (this) {
      case Words(String text) -> Optional.of(text);
      case Code(Folder folder, int age, int digits) ->
          codes(devices, folder).stream()
              .skip(age)
              .findFirst()
              .map(code -> code.substring(0, digits));
      case WrongCode(Folder folder, int slip) ->
          codes(devices, folder).stream().findFirst().map(code -> changed(code, slip));
      case Shown(String control) -> written.apply(control);
    };
  }

  /** The codes that lie in a folder, newest first. */
  static List<String> codes(Devices devices, Folder folder) {
    return devices.in(folder).stream()
        .flatMap(delivery -> MessageText.code(delivery.message().body()).stream())
        .toList();
  }

  private static String changed(String code, int slip) {
    int last = code.length() - 1;
    return code.substring(0, last) + (code.charAt(last) - '0' + slip) % DIGITS;
  }
}
