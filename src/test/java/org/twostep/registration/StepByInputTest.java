package org.twostep.registration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.Tries;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.CodeBook;
import org.twostep.factor.SentCode;
import org.twostep.registration.Registrar.State;
import org.twostep.world.MessageText;

/** Every step of both ways meets every input, right and wrong. */
class StepByInputTest {
  /**
   * How the step was reached: for the first time, once more after going back, or left for later.
   */
  enum Visit {
    FIRST,
    AGAIN,
    PAUSED
  }

  static Stream<Arguments> everyStep() {
    Stream<Place> byText = Stream.of(Way.values()).flatMap(way -> steps(way, Step.SET_UP_APP));
    Stream<Place> byApp = steps(Way.FULL, Step.CHECK_MESSAGES).map(Place::byApp);
    return Stream.concat(byText, byApp)
        .flatMap(place ->
            Stream.of(Visit.values())
                .filter(visit -> visit != Visit.AGAIN || place.canBeReachedAgain())
                .map(visit -> Arguments.of(place.way(), place.step(), place.kind(), visit)));
  }

  private static Stream<Place> steps(Way way, Step skipped) {
    return way.steps().stream()
        .filter(step -> step != skipped)
        .map(step -> new Place(way, step, Method.Kind.TEXT_MESSAGE));
  }

  private record Place(Way way, Step step, Method.Kind kind) {
    Place byApp() {
      return new Place(way, step, Method.Kind.AUTHENTICATOR);
    }

    /** A confirmed address is not asked for again. */
    boolean canBeReachedAgain() {
      return step != Step.CONFIRM_EMAIL && !backFrom(way, step).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("everyStep")
  void anInputLeadsOnOrIsRefused(Way way, Step step, Method.Kind kind, Visit visit) {
    Walk walk = reached(Walk.at(way, step, kind), visit);
    assertAll(SampleInputs.of(walk).stream().map(input -> () -> check(walk, input)));
  }

  private static Walk reached(Walk walk, Visit visit) {
    return switch (visit) {
      case FIRST -> walk;
      case AGAIN -> again(walk);
      case PAUSED -> walk.moves(new Input.FinishLater());
    };
  }

  /** Goes back as far as one can and walks up to the step once more. */
  private static Walk again(Walk walk) {
    Step step = walk.step();
    Step earliest = backFrom(walk.registration().way(), step).getFirst();
    return walk.waits(SentCode.LIFETIME).moves(new Input.GoBack(earliest)).goesOnTo(step);
  }

  private static void check(Walk walk, Input input) {
    String what = walk.step() + " × " + shortened(input);
    State before = walk.state;
    Outcome<State> outcome = walk.rules.registrar().apply(before, input, walk.now);
    boolean inTurn = takenAt(walk.registration(), input);
    assertEquals(!inTurn, isOutOfTurn(outcome), what);
    if (isOutOfTurn(outcome)) {
      assertEquals(Outcome.refused(before, outcome.refusals()), outcome, what);
    } else if (outcome.isRefused()) {
      assertRefusedAndCounted(before, outcome, what);
    } else {
      assertLedOn(before, input, outcome, what);
    }
  }

  private static void assertRefusedAndCounted(State before, Outcome<State> outcome, String what) {
    State after = outcome.state();
    assertEquals(List.of(), outcome.messages(), what);
    assertEquals(before.registration(), after.registration(), what);
    Tries old = before.account().tries();
    Tries counted = after.account().tries();
    assertEquals(before.account(), after.account().withTries(old), what);
    assertEquals(old.recovery(), counted.recovery(), what);
    assertEquals(old.reset(), counted.reset(), what);
    assertTrue(counted.code().wrong() >= old.code().wrong(), what);
    assertTrue(counted.answer().wrong() >= old.answer().wrong(), what);
    assertTrue(counted.password().wrong() >= old.password().wrong(), what);
    assertEquals(
        counted.code().wrong() > old.code().wrong()
            ? List.of(Activity.Kind.CODE_REFUSED)
            : List.of(),
        outcome.activity().stream().map(Activity::kind).toList(),
        what);
    assertEquals(sendings(before.codes()), sendings(after.codes()), what);
  }

  private static List<String> sendings(CodeBook book) {
    return book.requests().stream()
        .flatMap(request -> request.codes().stream())
        .map(code -> code.id() + code.codeHash() + code.sentAt())
        .sorted()
        .toList();
  }

  private static void assertLedOn(State before, Input input, Outcome<State> outcome, String what) {
    Registration from = before.registration().orElseThrow();
    Optional<Registration> after = outcome.state().registration();
    Optional<Step> now = after.map(Registration::step);
    switch (input) {
      case Input.Begin(var way) -> {
        assertEquals(Optional.of(way.first()), now, what);
        assertFalse(after.orElseThrow().id().equals(from.id()), what);
      }
      case Input.GoBack(var to) -> {
        assertEquals(Optional.of(to), now, what);
        assertTrue(from.way().steps().indexOf(to) < from.way().steps().indexOf(from.step()), what);
        assertTrue(to.isRevisitable(), what);
      }
      case Input.FinishLater _ -> assertEquals(Optional.of(from.paused(true)), after, what);
      case Input.Resume _ -> assertEquals(Optional.of(from.paused(false)), after, what);
      case Input.ResendCode _ -> {
        assertEquals(before.registration(), after, what);
        assertEquals(1, outcome.messages().size(), what);
      }
      case Input.Approve _, Input.Deny _ -> assertEquals(Optional.empty(), after, what);
      case Input.Code _ -> assertEquals(following(from), now, what);
      case Input.Register _,
          Input.ReceiveBy _,
          Input.SecretWord _,
          Input.SaveSettings _,
          Input.Contact _,
          Input.FollowLink _,
          Input.Question _,
          Input.ChooseMethod _,
          Input.AppReady _,
          Input.MessageFound _,
          Input.Password _,
          Input.Phone _ -> {
        boolean passesBy =
            from.step() == Step.CONTACT_INFORMATION && after.orElseThrow().isEmailConfirmed();
        assertEquals(
            passesBy ? Optional.of(Step.SECURITY_QUESTION) : following(after.orElse(from), from),
            now,
            what);
      }
    }
  }

  private static Optional<Step> following(Registration from) {
    return following(from, from);
  }

  /**
   * The next step by the documented order; none after the last. An app has a key to take over, and
   * no message to look for.
   */
  private static Optional<Step> following(Registration chosen, Registration from) {
    List<Step> steps = from.way().steps();
    Step skipped = byApp(chosen) ? Step.CHECK_MESSAGES : Step.SET_UP_APP;
    return steps.stream()
        .skip(steps.indexOf(from.step()) + 1L)
        .filter(step -> step != skipped)
        .findFirst();
  }

  private static boolean isOutOfTurn(Outcome<State> outcome) {
    return outcome.refusals().stream().map(Refusal::reason).anyMatch(Reason.OUT_OF_TURN::equals);
  }

  /** The documented flow once more, screen by screen: which buttons stand where. */
  private static boolean takenAt(Registration at, Input input) {
    return switch (input) {
      case Input.Begin _, Input.FinishLater _, Input.Resume _ -> true;
      case Input.GoBack(var to) ->
          backFrom(at.way(), at.step()).contains(to) && (to != Step.SET_UP_APP || byApp(at));
      case Input.AppReady _ -> at.step() == Step.SET_UP_APP;
      case Input.Code _ ->
          Set.of(Step.CONFIRM_IDENTITY, Step.CONFIRM_EMAIL, Step.ENTER_CODE, Step.ACTIVATE)
              .contains(at.step());
      case Input.ResendCode _ ->
          Set.of(
                      Step.CONFIRM_IDENTITY,
                      Step.CONFIRM_EMAIL,
                      Step.CHECK_MESSAGES,
                      Step.ENTER_CODE,
                      Step.ACTIVATE)
                  .contains(at.step())
              && !(at.step() == Step.ENTER_CODE && byApp(at));
      case Input.Register _ -> at.step() == Step.VERIFICATION_SETTINGS;
      case Input.ReceiveBy _ -> at.step() == Step.RECEIVE_BY;
      case Input.SecretWord _ -> at.step() == Step.SECRET_WORD;
      case Input.SaveSettings _ -> at.step() == Step.SAVE_SETTINGS;
      case Input.Contact _ -> at.step() == Step.CONTACT_INFORMATION;
      case Input.FollowLink _ -> at.step() == Step.CONFIRM_EMAIL;
      case Input.Question _ -> at.step() == Step.SECURITY_QUESTION;
      case Input.ChooseMethod _ -> at.step() == Step.CHOOSE_METHOD;
      case Input.MessageFound _ -> at.step() == Step.CHECK_MESSAGES;
      case Input.Password _ -> at.step() == Step.VERIFY_IDENTITY;
      case Input.Approve _, Input.Deny _ -> at.step() == Step.APPROVE;
      case Input.Phone _ -> at.step() == Step.PHONE_NUMBER;
    };
  }

  private static boolean byApp(Registration at) {
    return at.method().equals(Optional.of(Method.Kind.AUTHENTICATOR));
  }

  private static List<Step> backFrom(Way way, Step step) {
    List<Step> open =
        switch (way) {
          case SHORT -> List.of(Step.PHONE_NUMBER);
          case FULL ->
              List.of(
                  Step.VERIFICATION_SETTINGS,
                  Step.RECEIVE_BY,
                  Step.SECRET_WORD,
                  Step.SAVE_SETTINGS,
                  Step.CONTACT_INFORMATION,
                  Step.SECURITY_QUESTION,
                  Step.CHOOSE_METHOD,
                  Step.SET_UP_APP);
        };
    return open.stream().filter(to -> way.steps().indexOf(to) < way.steps().indexOf(step)).toList();
  }

  private static String shortened(Input input) {
    String text = input.toString();
    return text.substring(0, Math.min(text.length(), 120));
  }

  @Test
  void withoutARegistrationOnlyBeginningDoesAnything() {
    Walk walk = new Walk();
    State before = walk.state;
    for (Input input : SampleInputs.of(walk)) {
      Outcome<State> outcome = walk.rules.registrar().apply(before, input, walk.now);
      if (input instanceof Input.Begin(var way)) {
        assertEquals(
            Optional.of(way.first()), outcome.state().registration().map(Registration::step));
      } else {
        assertTrue(isOutOfTurn(outcome), () -> shortened(input));
        assertEquals(Outcome.refused(before, outcome.refusals()), outcome);
      }
    }
  }

  @Test
  void everyStepTakesItsRightInput() {
    for (Way way : Way.values()) {
      for (Step step : way.steps()) {
        Walk walk = Walk.at(way, step);
        assertFalse(walk.does(walk.rightInput()).isRefused(), () -> way + " " + step);
      }
    }
  }

  @Test
  void nothingTypedInClearStaysBehind() {
    Walk walk = Walk.at(Way.FULL, Step.APPROVE);
    String kept = walk.state.toString();
    assertFalse(walk.registration().answers().containsValue(Walk.WORD));
    assertFalse(walk.registration().answers().containsValue("Alder Way"));
    walk.sent.stream()
        .map(m -> MessageText.code(m.body()))
        .flatMap(Optional::stream)
        .forEach(code -> assertFalse(kept.contains(code), "a code in clear"));
  }
}
