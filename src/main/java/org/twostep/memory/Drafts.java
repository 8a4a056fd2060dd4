package org.twostep.memory;

import java.util.Map;
import org.twostep.entry.Field;

/**
 * Half-typed entries, so that closing the window loses nothing. Implementations refuse fields that
 * are not {@link Field#keptAsTyped()}.
 */
public interface Drafts {
  Map<Field, String> read();

  void keep(Field field, String typed);

  void forget();
}
