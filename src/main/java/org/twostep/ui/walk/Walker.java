package org.twostep.ui.walk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.twostep.script.Action;
import org.twostep.script.Condition;
import org.twostep.script.Script;
import org.twostep.script.Typed;
import org.twostep.ui.control.InView;

/**
 * Performs one script on the screens of a scene. Each action waits until the one before has been
 * answered and drawn, so nothing depends on how fast the computer is. Belongs to the screen thread.
 */
public final class Walker {
  /** Nanoseconds of the animation clock that one action may take before the walk gives up. */
  private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

  private final Eyes eyes;
  private final Surroundings around;
  private final Supplier<Pace> pace;
  private final Audience audience;
  private final Deque<Action> left;
  private final Deque<Runnable> keys = new ArrayDeque<>();
  private final Arrived arrived;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };
  private Subscription answers = Subscription.EMPTY;
  private boolean undrawn = true;
  private boolean announced;
  private long notBefore;
  private long since;

  /**
   * A walker for one walk.
   *
   * @param scene the window's scene; popups are found by themselves
   * @param pace may change on the way
   */
  public Walker(
      Scene scene, Script script, Surroundings around, Supplier<Pace> pace, Audience audience) {
    this.eyes = new Eyes(scene);
    this.around = around;
    this.pace = pace;
    this.audience = audience;
    this.left = new ArrayDeque<>(script.actions());
    this.arrived = new Arrived(around.devices());
  }

  /**
   * Sets out.
   *
   * @return ends with the walk; with a {@link WalkFailure} where it could not go on
   */
  public CompletableFuture<Void> start() {
    answers = around.pending().subscribe(_ -> undrawn = true);
    pulses.start();
    return end;
  }

  /** Ends as {@link #start} says, once it has been started. */
  CompletableFuture<Void> end() {
    return end;
  }

  /** Stops where it is; {@link #start} goes on from there. */
  public void pause() {
    pulses.stop();
    answers.unsubscribe();
    since = 0;
  }

  private void pulse(long now) {
    if (since == 0) {
      since = now;
    }
    try {
      if (around.pending().get() == 0 && !undrawn) {
        goOn(now);
      } else {
        undrawn = around.pending().get() > 0;
        expectWithin(now, "the program did not come to rest");
      }
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void goOn(long now) {
    if (left.isEmpty()) {
      pause();
      end.complete(null);
    } else if (now >= notBefore && keys.isEmpty()) {
      attempt(left.getFirst(), now);
    } else if (now >= notBefore) {
      typeOn(now);
    }
  }

  /** Does the action if that is possible yet. */
  private void attempt(Action action, long now) {
    Optional<Node> node = action.target().flatMap(eyes::find);
    if (action.target().isPresent() && node.isEmpty()) {
      expectWithin(now, "the control did not appear, or cannot be used");
    } else if (!announced) {
      announce(action, node, now);
    } else if (perform(action, node)) {
      typeOn(now);
    } else {
      expectWithin(now, "it did not come about");
      around.whileWaiting();
    }
  }

  private void announce(Action action, Optional<Node> node, long now) {
    node.ifPresent(InView::reveal);
    audience.before(action, node);
    announced = true;
    notBefore = now + pace.get().beforeAction().toNanos();
    if (pace.get().beforeAction().isZero()) {
      attempt(action, now);
    }
  }

  /** Types what is left to type, key by key where there is time, and ends the action after that. */
  private void typeOn(long now) {
    if (!keys.isEmpty() && !pace.get().betweenKeys().isZero()) {
      keys.remove().run();
      notBefore = now + pace.get().betweenKeys().toNanos();
    } else {
      keys.forEach(Runnable::run);
      keys.clear();
    }
    if (keys.isEmpty()) {
      Action done = left.remove();
      announced = false;
      undrawn = true;
      since = 0;
      audience.after(done);
    }
  }

  /** False where it has to be tried again. */
  private boolean perform(Action action, Optional<Node> node) {
    return switch (action) {
      case Action.Look(String key) -> did(() -> audience.look(key));
      case Action.LetPass(Duration time) -> did(() -> around.pass(time));
      case Action.PutAway _ -> did(eyes::putAway);
      case Action.Await(Condition condition) -> isMet(condition);
      case Action.Press _ -> did(() -> Hands.press(node.orElseThrow()));
      case Action.Open _ -> did(() -> Hands.open(node.orElseThrow()));
      case Action.Pick(String _, String item) -> did(() -> Hands.pick(node.orElseThrow(), item));
      case Action.Reveal _ -> true;
      case Action.Type(String _, Typed text) -> startTyping(node.orElseThrow(), text);
    };
  }

  private static boolean did(Runnable deed) {
    deed.run();
    return true;
  }

  private boolean startTyping(Node node, Typed typed) {
    if (!(node instanceof TextInputControl field)) {
      throw new IllegalArgumentException("nothing can be typed there");
    }
    Optional<String> text = typed.read(around.devices(), eyes::read);
    text.ifPresent(characters -> {
      arrived.read(around.devices(), typed);
      keys.addAll(Hands.typing(field, characters));
    });
    return text.isPresent();
  }

  private boolean isMet(Condition condition) {
    return switch (condition) {
      case Condition.Shown(String control) -> eyes.find(control).isPresent();
      case Condition.Gone(String control) -> !eyes.sees(control);
      case Condition.Arrived(var folder) -> arrived.message(around.devices(), folder);
      case Condition.CodeArrived(var folder) -> arrived.code(around.devices(), folder);
    };
  }

  private void expectWithin(long now, String why) {
    if (now - since > PATIENCE) {
      throw new IllegalStateException(why);
    }
  }

  private void fail(RuntimeException cause) {
    pause();
    String action = left.isEmpty() ? "end" : left.getFirst().toString();
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    end.completeExceptionally(new WalkFailure(action, why, cause));
  }
}
