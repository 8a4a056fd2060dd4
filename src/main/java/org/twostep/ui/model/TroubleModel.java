package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.StrangersDeeds;
import org.twostep.rehearsal.StrangersMessage;
import org.twostep.rehearsal.Trouble;
import org.twostep.rehearsal.TroubleLog;
import org.twostep.trouble.TroubleMaker;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;

/**
 * The trouble of a rehearsal as the screens see it: makes each happen when its time has come on the
 * practice clock. Outside rehearsals nothing ever begins here.
 */
public final class TroubleModel {
  private final TroubleMaker maker;
  private final Background background;
  private final Ticker ticker;
  private final WorldModel world;
  private final Runnable lookAgain;
  private final Consumer<? super Exception> failed;
  private final CallModel calls;
  private final LookalikeModel lookalike;
  private final List<Chain> chains = new ArrayList<>();
  private TroubleLog log = _ -> {};
  private boolean working;

  /**
   * @param lookAgain reads the customer's file anew, and has the carrier go round
   * @param failed hears of trouble that could not be kept
   */
  public TroubleModel(
      TroubleMaker maker,
      Background background,
      Ticker ticker,
      WorldModel world,
      Runnable lookAgain,
      Consumer<? super Exception> failed) {
    this.maker = maker;
    this.background = background;
    this.ticker = ticker;
    this.world = world;
    this.lookAgain = lookAgain;
    this.failed = failed;
    this.calls = new CallModel(maker, world.devicesProperty(), this::note, this::add);
    this.lookalike = new LookalikeModel(maker, this::note, this::add);
  }

  /** Trouble of one list, of which each waits for the one before it. */
  private static final class Chain {
    private final List<Trouble> waiting;
    private Instant since;

    Chain(List<Trouble> troubles, Instant since) {
      this.waiting = new ArrayList<>(troubles);
      this.since = since;
    }

    boolean isDue(Instant now) {
      return !waiting.isEmpty() && !now.isBefore(since.plus(waiting.getFirst().delay()));
    }

    /** Takes the first one out; what is left of it takes its place. */
    Trouble take(Instant now) {
      Trouble first = waiting.removeFirst();
      first.rest().ifPresent(waiting::addFirst);
      since = now;
      return first;
    }
  }

  /** Makes things happen when their time has come, from now on. */
  public void watch(Lifecycle lifecycle) {
    lifecycle.onChange(ticker.nowProperty(), _ -> look());
    lifecycle.onChange(calls.callProperty(), _ -> look());
  }

  /** Who hears what the learner does in trouble, from now on. */
  public void setLog(TroubleLog listener) {
    log = listener;
  }

  /** A step begins: this happens from now on, and nothing any more that was still to come. */
  public void begin(List<Trouble> troubles) {
    chains.clear();
    add(troubles);
  }

  /** A rehearsal is over: nothing more happens, and the number is where it belongs. */
  public void end() {
    chains.clear();
    calls.stop();
    lookalike.stop();
    work(maker::end, () -> {});
  }

  private void add(List<Trouble> troubles) {
    if (!troubles.isEmpty()) {
      chains.add(new Chain(troubles, now()));
    }
    look();
  }

  private Instant now() {
    return ticker.nowProperty().get();
  }

  private void look() {
    calls.look(now());
    if (working) {
      return;
    }
    chains.removeIf(chain -> chain.waiting.isEmpty());
    chains.stream().filter(this::isReady).findFirst().ifPresent(chain -> make(chain.take(now())));
  }

  /** A call waits until the one before it is put away. */
  private boolean isReady(Chain chain) {
    return chain.isDue(now()) && !(calls.isBusy() && chain.waiting.getFirst().call().isPresent());
  }

  private void make(Trouble trouble) {
    trouble.text().flatMap(StrangersMessage::link).ifPresent(lookalike::put);
    trouble.mail().flatMap(StrangersMessage::link).ifPresent(lookalike::put);
    trouble
        .call()
        .ifPresentOrElse(
            call -> calls.ring(call, now()),
            () -> work(() -> maker.make(trouble), () -> sleep(trouble)));
  }

  /** Where the customer sleeps until the stranger goes on, the clock moves on. */
  private void sleep(Trouble done) {
    Duration sleep = done.stranger().map(StrangersDeeds::sleep).orElse(Duration.ZERO);
    if (!sleep.isZero()) {
      world.moveClock(sleep);
    }
  }

  private void work(Runnable deed, Runnable afterwards) {
    working = true;
    background.run(
        () -> {
          deed.run();
          return true;
        },
        _ -> done(afterwards),
        failure -> {
          failed.accept(failure);
          done(() -> {});
        });
  }

  private void done(Runnable afterwards) {
    working = false;
    lookAgain.run();
    afterwards.run();
    look();
  }

  /** The customer goes to the carrier's shop and gets her number back. */
  public void visitShop() {
    world.setService(true);
    note(Kind.NUMBER_BACK, "");
  }

  private void note(Kind kind, String subject) {
    log.note(new Entry(now(), kind, subject));
  }

  public CallModel calls() {
    return calls;
  }

  public LookalikeModel lookalike() {
    return lookalike;
  }
}
