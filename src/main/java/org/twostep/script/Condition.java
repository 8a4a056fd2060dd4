package org.twostep.script;

import org.twostep.world.Folder;

/** What a walk can wait for. */
public sealed interface Condition {
  /** A control that matches the selector is shown and can be used. */
  record Shown(String control) implements Condition {}

  /** No control that matches the selector is shown any more. */
  record Gone(String control) implements Condition {}

  /** A message lies there that did not when the walk last waited for one there, or began. */
  record Arrived(Folder folder) implements Condition {}

  /** The same for a message that holds a code. */
  record CodeArrived(Folder folder) implements Condition {}
}
