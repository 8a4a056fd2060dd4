package org.twostep.ui.walk;

import java.util.EnumMap;
import java.util.Map;
import org.twostep.script.Typed;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** Remembers how much lay where when the walk last looked, so that it sees what is new. */
final class Arrived {
  private final Map<Folder, Integer> messages = new EnumMap<>(Folder.class);
  private final Map<Folder, Integer> codes = new EnumMap<>(Folder.class);

  Arrived(Devices devices) {
    for (Folder folder : Folder.values()) {
      messages.put(folder, devices.in(folder).size());
      codes.put(folder, Typed.codes(devices, folder).size());
    }
  }

  /** Whether a message is new; after a yes, only a still newer one is. */
  boolean message(Devices devices, Folder folder) {
    return grew(messages, folder, devices.in(folder).size());
  }

  /** The same for a message with a code. */
  boolean code(Devices devices, Folder folder) {
    return grew(codes, folder, Typed.codes(devices, folder).size());
  }

  /** What has been read and typed is not new any more. */
  void read(Devices devices, Typed typed) {
    switch (typed) {
      case Typed.Code(var folder, _, _) -> code(devices, folder);
      case Typed.WrongCode(var folder, _) -> code(devices, folder);
      case Typed.Words _, Typed.Shown _ -> {}
    }
  }

  private static boolean grew(Map<Folder, Integer> known, Folder folder, int now) {
    boolean more = now > known.getOrDefault(folder, 0);
    if (more) {
      known.put(folder, now);
    }
    return more;
  }
}
