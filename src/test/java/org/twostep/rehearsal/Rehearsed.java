package org.twostep.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.twostep.Seeded;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.entry.Reason;
import org.twostep.world.Conditions;

/** Scenarios and transcripts as tests need them. */
public final class Rehearsed {
  /** When the sample run begins. */
  public static final Instant BEGUN = Instant.parse("2026-11-23T17:38:04.250Z");

  private static final Scenario.Hints HINTS =
      new Scenario.Hints("What is missing?", "Look at the phone.", "Type the newest code.");

  private final Run run;
  private final List<Entry> entries = new ArrayList<>();
  private Instant now = BEGUN;

  private Rehearsed(Run run) {
    this.run = run;
  }

  /** The rehearsal of the sketch. */
  public static Scenario scenario() {
    return scenario("late-code", "The code is late");
  }

  /** The first rehearsal that comes with the program. */
  public static Scenario shortWay() {
    return new Library().scenarios().getFirst();
  }

  /** The same by another name. */
  public static Scenario scenario(String id, String title) {
    return new Scenario(
        id,
        title,
        "A code does not come when it is needed.",
        "The newest code is always the one to use.",
        new Start(
            List.of(), AskWhen.values()[0], false, false, false, false, false, Conditions.usual()),
        List.of(
            step("Sign in and open My Profile"),
            step("Click Register"),
            step("Contact information"),
            step("Choose how to receive the code"),
            step("Check your e-mail or phone"),
            step("Enter the code"),
            step("Approve")),
        List.of("code-expired", "spam", "gone-meanwhile"));
  }

  private static Scenario.Step step(String name) {
    return new Scenario.Step(
        name, "Do it.", List.of(new Goal.SignedIn(true)), HINTS, List.of(), List.of());
  }

  public static Rehearsed by(String learner, Mode mode) {
    return by(new Run("run-1", learner, "late-code", mode, BEGUN));
  }

  public static Rehearsed by(Run run) {
    return new Rehearsed(run);
  }

  /** The run of the sketch: 7 min 52 s, one hint, one wrong entry. */
  public static Transcript sketch(String learner, Mode mode) {
    return by(learner, mode)
        .note(Entry.Kind.STARTED)
        .step(1, 38)
        .step(2, 64)
        .step(3, 112)
        .step(4, 15)
        .begin(5)
        .after(60)
        .note(Entry.Kind.HINT, HintStrength.QUESTION.name())
        .after(40)
        .note(Entry.Kind.RESENT, Method.Kind.TEXT_MESSAGE.name())
        .after(71)
        .done(5)
        .begin(6)
        .after(22)
        .note(Entry.Kind.REFUSED, Reason.CODE_REPLACED.name())
        .after(30)
        .done(6)
        .step(7, 20)
        .note(Entry.Kind.HAPPENED, Activity.Kind.TWO_FACTOR_ON.name())
        .note(Entry.Kind.FINISHED)
        .transcript();
  }

  /** A run in which everything happens that can be told. */
  public static Transcript withEverything() {
    Rehearsed all = by("Ann", Mode.GUIDE).note(Entry.Kind.STARTED).begin(1);
    Arrays.stream(Activity.Kind.values())
        .forEach(kind -> all.after(1).note(Entry.Kind.HAPPENED, kind.name()));
    Arrays.stream(Reason.values())
        .forEach(reason -> all.after(1).note(Entry.Kind.REFUSED, reason.name()));
    Arrays.stream(Entry.Kind.values())
        .filter(kind -> kind != Entry.Kind.LEFT && kind != Entry.Kind.FINISHED)
        .forEach(all::note);
    return all.note(Entry.Kind.SHARED, "CODE CALLER").note(Entry.Kind.FINISHED).transcript();
  }

  /** Anything at all, in any order, with subjects that make sense or not. */
  public static Transcript random(RandomGenerator random) {
    Rehearsed any = by("Ann", Seeded.oneOf(random, Mode.values()));
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      any.now = any.now.plusMillis(random.nextLong(-5_000, 200_000));
      any.note(Seeded.oneOf(random, Entry.Kind.values()), subject(random));
    }
    return any.transcript();
  }

  private static String subject(RandomGenerator random) {
    return switch (random.nextInt(7)) {
      case 0 -> Integer.toString(random.nextInt(-2, 12));
      case 1 -> Seeded.oneOf(random, Reason.values()).name();
      case 2 -> Seeded.oneOf(random, Activity.Kind.values()).name();
      case 3 -> Seeded.oneOf(random, HintStrength.values()).name();
      case 4 -> Seeded.oneOf(random, Method.Kind.values()).name();
      case 5 ->
          Seeded.oneOf(random, Secret.values()) + " " + Seeded.oneOf(random, Receiver.values());
      default -> Seeded.text(random, 4);
    };
  }

  public Rehearsed after(long seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  public Rehearsed after(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Rehearsed note(Entry.Kind kind) {
    return note(kind, "");
  }

  public Rehearsed note(Entry.Kind kind, String subject) {
    entries.add(new Entry(now, kind, subject));
    return this;
  }

  public Rehearsed begin(int step) {
    return note(Entry.Kind.STEP_BEGUN, Integer.toString(step));
  }

  public Rehearsed done(int step) {
    return note(Entry.Kind.STEP_DONE, Integer.toString(step));
  }

  public Rehearsed step(int number, long seconds) {
    return begin(number).after(seconds).done(number);
  }

  public Transcript transcript() {
    return new Transcript(run, entries);
  }

  public Report report() {
    return Report.of(scenario(), transcript());
  }
}
