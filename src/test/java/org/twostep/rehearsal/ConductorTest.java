package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twostep.Customer;
import org.twostep.account.AskWhen;
import org.twostep.brokerage.Page;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.Scenario.Hints;
import org.twostep.rehearsal.Scenario.Step;
import org.twostep.world.Conditions;
import org.twostep.world.Devices;

/** From step to step. */
class ConductorTest {
  private static final Devices NO_DEVICES = new Devices(List.of());

  private final Customer customer = new Customer();
  private final Instant now = customer.now;

  private static Scenario scenario(String... goals) {
    return new Scenario(
        "sample",
        "Sample",
        "About.",
        "Learned.",
        new Start(
            List.of(), AskWhen.TIME_BASED, false, false, false, false, false, Conditions.usual()),
        Stream.of(goals).map(ConductorTest::step).toList(),
        List.of());
  }

  /** Its goals are separated by a plus sign. */
  private static Step step(String goals) {
    return new Step(
        "Step",
        "Do it.",
        Stream.of(goals.split("[+]")).map(goal -> Goal.parse(goal).orElseThrow()).toList(),
        new Hints("Why?", "There.", "That."),
        List.of(),
        List.of());
  }

  private Transcript begun(Conductor conductor) {
    return new Transcript(new Run("run", "Ada", "sample", Mode.GUIDE, now), List.of())
        .with(conductor.begin(now));
  }

  private List<Entry> goOn(Conductor conductor, Transcript transcript, Page page) {
    return conductor.goOn(transcript, customer.file(), page, NO_DEVICES, now);
  }

  private Entry entry(Kind kind, int step) {
    return new Entry(now, kind, Integer.toString(step));
  }

  @Test
  void aRunBeginsWithItsFirstStep() {
    Conductor conductor = new Conductor(scenario("signed in"));
    assertEquals(
        List.of(new Entry(now, Kind.STARTED), entry(Kind.STEP_BEGUN, 1)), conductor.begin(now));
    assertEquals(1, begun(conductor).step());
  }

  @Test
  void beforeItBeginsNothingIsDone() {
    Conductor conductor = new Conductor(scenario("signed out"));
    Transcript empty = new Transcript(begun(conductor).run(), List.of());
    assertEquals(List.of(), goOn(conductor, empty, Page.HOME));
  }

  @Test
  void aStepThatIsNotDoneStays() {
    Conductor conductor = new Conductor(scenario("signed in", "page HOME"));
    assertEquals(List.of(), goOn(conductor, begun(conductor), Page.HOME));
  }

  @Test
  void allItsGoalsHaveToHold() {
    Conductor conductor = new Conductor(scenario("signed in+page HOME"));
    customer.signsIn();
    assertEquals(List.of(), goOn(conductor, begun(conductor), Page.ACTIVITY));
    assertFalse(goOn(conductor, begun(conductor), Page.HOME).isEmpty());
  }

  @Test
  void theNextStepBeginsWhereOneIsDone() {
    Conductor conductor = new Conductor(scenario("signed in", "page ACTIVITY"));
    customer.signsIn();
    assertEquals(
        List.of(entry(Kind.STEP_DONE, 1), entry(Kind.STEP_BEGUN, 2)),
        goOn(conductor, begun(conductor), Page.HOME));
  }

  @Test
  void severalStepsCanBeDoneAtOnce() {
    Conductor conductor = new Conductor(scenario("signed in", "page HOME", "page ACTIVITY"));
    customer.signsIn();
    assertEquals(
        List.of(
            entry(Kind.STEP_DONE, 1),
            entry(Kind.STEP_BEGUN, 2),
            entry(Kind.STEP_DONE, 2),
            entry(Kind.STEP_BEGUN, 3)),
        goOn(conductor, begun(conductor), Page.HOME));
  }

  @Test
  void theLastStepEndsTheRun() {
    Conductor conductor = new Conductor(scenario("signed out"));
    List<Entry> more = goOn(conductor, begun(conductor), Page.HOME);
    assertEquals(List.of(entry(Kind.STEP_DONE, 1), new Entry(now, Kind.FINISHED)), more);
    Transcript over = begun(conductor).with(more);
    assertTrue(over.isOver());
    assertEquals(List.of(), goOn(conductor, over, Page.HOME));
  }

  @Test
  void whoeverHasLeftIsLedNoFurther() {
    Conductor conductor = new Conductor(scenario("signed out"));
    Transcript left = begun(conductor).with(List.of(new Entry(now, Kind.LEFT)));
    assertEquals(List.of(), goOn(conductor, left, Page.HOME));
  }

  @Test
  void whatHappenedInTheStepBeforeDoesNotCount() {
    Conductor conductor =
        new Conductor(scenario("CODE_WRONG was refused", "CODE_WRONG was refused"));
    Entry wrong = new Entry(now, Kind.REFUSED, "CODE_WRONG");
    Transcript first = begun(conductor).with(List.of(wrong));
    List<Entry> more = goOn(conductor, first, Page.HOME);
    assertEquals(List.of(entry(Kind.STEP_DONE, 1), entry(Kind.STEP_BEGUN, 2)), more);
    Transcript second = first.with(more);
    assertEquals(List.of(), goOn(conductor, second, Page.HOME));
    assertFalse(goOn(conductor, second.with(List.of(wrong)), Page.HOME).isEmpty());
  }

  @Test
  void nothingCountsThatWasBeforeAStepWasBegunAgain() {
    Conductor conductor = new Conductor(scenario("noted RESENT+page HOME"));
    Transcript resent = begun(conductor).with(List.of(new Entry(now, Kind.RESENT)));
    assertEquals(List.of(), goOn(conductor, resent, Page.ACTIVITY));
    Transcript again = resent.with(List.of(entry(Kind.RETRIED, 1)));
    assertEquals(List.of(), goOn(conductor, again, Page.HOME));
  }
}
