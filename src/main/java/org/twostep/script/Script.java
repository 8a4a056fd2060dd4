package org.twostep.script;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.twostep.world.Folder;

/** What is done, in order. It says nothing about how fast, or who watches. */
public record Script(List<Action> actions) {
  private static final int WHOLE = 6;

  public Script {
    actions = List.copyOf(actions);
  }

  /** The empty script. */
  public Script() {
    this(List.of());
  }

  /** The controls that are used or read. */
  public Stream<String> controls() {
    return actions.stream()
        .flatMap(action -> Stream.concat(action.target().stream(), action.source().stream()));
  }

  public Script press(String control) {
    return and(new Action.Press(control));
  }

  public Script type(String control, String text) {
    return and(new Action.Type(control, new Typed.Words(text)));
  }

  /** Types the code of the newest message in a folder. */
  public Script typeCode(String control, Folder folder) {
    return and(new Action.Type(control, new Typed.Code(folder, 0, WHOLE)));
  }

  /** Types the code of the message before the newest. */
  public Script typeOlderCode(String control, Folder folder) {
    return and(new Action.Type(control, new Typed.Code(folder, 1, WHOLE)));
  }

  /** Types only the first digits of the newest code. */
  public Script typeStartOfCode(String control, Folder folder, int digits) {
    return and(new Action.Type(control, new Typed.Code(folder, 0, digits)));
  }

  /** Types six digits that are not the newest code; each {@code slip} from 1 to 9 gives others. */
  public Script typeWrongCode(String control, Folder folder, int slip) {
    return and(new Action.Type(control, new Typed.WrongCode(folder, slip)));
  }

  /** Types what another control shows. */
  public Script typeShown(String control, String source) {
    return and(new Action.Type(control, new Typed.Shown(source)));
  }

  public Script open(String control) {
    return and(new Action.Open(control));
  }

  /** Chooses one of several, as {@link Action.Pick} names it. */
  public Script pick(String control, String item) {
    return and(new Action.Pick(control, item));
  }

  /** Opens a list and chooses from it. */
  public Script choose(String control, String item) {
    return open(control).pick(control, item);
  }

  public Script putAway() {
    return and(new Action.PutAway());
  }

  public Script reveal(String control) {
    return and(new Action.Reveal(control));
  }

  public Script await(Condition condition) {
    return and(new Action.Await(condition));
  }

  /** Waits until a control is shown. */
  public Script awaitShown(String control) {
    return await(new Condition.Shown(control));
  }

  /** Waits for a new message with a code. */
  public Script awaitCode(Folder folder) {
    return await(new Condition.CodeArrived(folder));
  }

  /** Waits for a new message. */
  public Script awaitMessage(Folder folder) {
    return await(new Condition.Arrived(folder));
  }

  public Script letPass(Duration time) {
    return and(new Action.LetPass(time));
  }

  public Script look(String key) {
    return and(new Action.Look(key));
  }

  /** This, and then that. */
  public Script then(Script next) {
    return new Script(Stream.concat(actions.stream(), next.actions.stream()).toList());
  }

  private Script and(Action action) {
    return then(new Script(List.of(action)));
  }

  /** The keys of everything there is to see, in order. */
  public List<String> looks() {
    return actions.stream()
        .flatMap(action -> action instanceof Action.Look(String key) ? Stream.of(key) : Stream.of())
        .toList();
  }
}
