package org.twostep.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process of its own that walks from an action on and says what it has done, until it is killed.
 */
public final class WalkerProcess {
  /** Has warmed up, and wants to know where to walk. */
  public static final String WARM = "warm";

  /** Has opened the store. */
  public static final String READY = "ready";

  /** Stands before the number of the action that was done. */
  public static final String DONE = "done ";

  private WalkerProcess() {}

  /**
   * Takes a folder to warm up on as its argument. Then reads the folder and the number of the first
   * action, a line each.
   */
  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Walk.in(Path.of(arguments[0])).content();
    System.out.println(WARM);
    Path folder = Path.of(input.readLine());
    int first = Integer.parseInt(input.readLine());
    Walk walk = Walk.in(folder);
    System.out.println(READY);
    for (int action = first; action < Walk.LENGTH; action++) {
      walk.act(action);
      System.out.println(DONE + action);
    }
    input.readLine(); // never closes the store: the end is always a kill
  }
}
