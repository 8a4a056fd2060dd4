package org.twostep.memory;

import java.util.Optional;

/** Named values that outlive the window, such as its size. */
public interface Preferences {
  Optional<String> get(String name);

  void put(String name, String value);
}
