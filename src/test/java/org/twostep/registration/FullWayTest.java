package org.twostep.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecurityChange;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.factor.SentCode;
import org.twostep.message.Message;
import org.twostep.registration.Registrar.State;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/** The documented seven steps, and what goes on file at their end. */
class FullWayTest {
  private static final PhoneNumber OTHER = new PhoneNumber("+15035550177");
  private static final EmailAddress NEW_EMAIL = new EmailAddress("maya@reyes.example");

  @Test
  void theStepsComeInTheDocumentedOrder() {
    Walk walk = new Walk().moves(new Input.Begin(Way.FULL));
    List<Step> visited = new ArrayList<>();
    List<Integer> guide = new ArrayList<>();
    while (walk.state.registration().isPresent()) {
      visited.add(walk.step());
      guide.add(walk.step().guideStep());
      walk.moves(walk.rightInput());
    }
    assertEquals(without(Step.SET_UP_APP), visited);
    assertEquals(List.of(1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 6, 7), guide);
  }

  private static List<Step> without(Step skipped) {
    return Way.FULL.steps().stream().filter(step -> step != skipped).toList();
  }

  @Test
  void withAnAppThereIsNoMessageToLookForButAKeyToTakeOver() {
    Walk walk = Walk.at(Way.FULL, Step.CONFIRM_IDENTITY, Method.Kind.AUTHENTICATOR);
    List<Step> visited = new ArrayList<>();
    while (walk.state.registration().isPresent()) {
      visited.add(walk.step());
      walk.moves(walk.rightInput());
    }
    assertEquals(without(Step.CHECK_MESSAGES), visited);
  }

  @Test
  void byTextMessage() {
    Walk walk = Walk.at(Way.FULL, Step.APPROVE).waits(Duration.ofMinutes(1));
    Outcome<State> done = walk.does(new Input.Approve());
    Method byText = new Method.CodeByMessage(PracticeCustomer.PHONE);
    assertEquals(
        List.of(SecondFactor.registered(factor(done.state()).id(), byText, walk.now)),
        done.state().account().protection().factors());
    assertEquals(Optional.of(AskWhen.TIME_BASED), done.state().account().protection().askWhen());
    assertEquals(Optional.empty(), done.state().registration());
    assertEquals(
        List.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL),
        done.messages().stream().map(Message::to).toList());
    assertEquals(List.of(new Activity(walk.now, Activity.Kind.TWO_FACTOR_ON)), done.activity());
  }

  private static SecondFactor factor(State state) {
    return state.account().protection().defaultFactor().orElseThrow();
  }

  @Test
  void byEmail() {
    Walk walk = Walk.at(Way.FULL, Step.RECEIVE_BY);
    walk.moves(new Input.ReceiveBy(Optional.of(Channel.EMAIL), " Maya@Reyes.Example "));
    walk.goesOnTo(Step.CONTACT_INFORMATION);
    walk.moves(new Input.Contact(Walk.OTHER_PHONE, "Maya@Reyes.Example"));
    assertEquals(Step.CONFIRM_EMAIL, walk.step());
    walk.goesOnTo(Step.CHOOSE_METHOD);
    walk.moves(new Input.ChooseMethod(Optional.of(Method.Kind.EMAIL)));
    assertEquals(new EmailAddress("Maya@reyes.example"), walk.sent.getLast().to());
    walk.goesOnTo(Step.APPROVE);
    Outcome<State> done = walk.does(new Input.Approve());
    assertEquals(
        new EmailAddress("Maya@reyes.example"),
        factor(done.state()).method().destination().orElseThrow());
    assertEquals(new EmailAddress("Maya@reyes.example"), done.state().account().email());
    assertEquals(
        PracticeCustomer.PHONE,
        done.state().account().phone(),
        "the other number was never proven, so it does not go on file");
    assertEquals(
        List.<Destination>of(
            PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new EmailAddress("Maya@reyes.example")),
        done.messages().stream().map(Message::to).distinct().toList(),
        "the old address hears of the change too");
  }

  @Test
  void aProvenNumberGoesOnFile() {
    Walk walk = Walk.at(Way.FULL, Step.CONTACT_INFORMATION);
    walk.moves(new Input.Contact(Walk.OTHER_PHONE, NEW_EMAIL.address())).goesOnTo(Step.APPROVE);
    Outcome<State> done = walk.does(new Input.Approve());
    assertEquals(OTHER, done.state().account().phone());
    assertEquals(NEW_EMAIL, done.state().account().email());
    assertEquals(
        Set.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, OTHER, NEW_EMAIL),
        done.messages().stream().map(Message::to).collect(Collectors.toSet()));
    assertEquals(
        List.of(
            Activity.Kind.PHONE_CHANGED, Activity.Kind.EMAIL_CHANGED, Activity.Kind.TWO_FACTOR_ON),
        done.activity().stream().map(Activity::kind).toList());
    assertEquals(
        List.of(PracticeCustomer.PHONE.address(), PracticeCustomer.EMAIL.address(), ""),
        done.state().account().changes().stream().map(SecurityChange::previous).toList(),
        "what \"This wasn't me\" puts back");
  }

  @Test
  void theIdentityCodeGoesToTheNumberOnFileWhateverIsTypedLater() {
    Walk walk = new Walk().moves(new Input.Begin(Way.FULL));
    assertEquals(PracticeCustomer.PHONE, walk.sent.getLast().to());
    walk.goesOnTo(Step.CONTACT_INFORMATION);
    walk.moves(new Input.Contact(Walk.OTHER_PHONE, Walk.EMAIL));
    walk.waits(SentCode.LIFETIME).moves(new Input.Begin(Way.FULL));
    assertEquals(PracticeCustomer.PHONE, walk.sent.getLast().to());
  }

  @Test
  void aPromptAsksToApproveThisRegistrationOnly() {
    Walk walk = Walk.at(Way.FULL, Step.VERIFY_IDENTITY);
    walk.moves(walk.rightInput());
    Message prompt = walk.newestAt(new AccountPrompt());
    assertEquals(Optional.of(walk.registration().id()), prompt.about());
    assertTrue(prompt.body().contains(PracticeCustomer.PHONE.masked()), prompt.body());
  }

  @Test
  void approvalPutOffIsStillThereLater() {
    Walk walk = Walk.at(Way.FULL, Step.APPROVE);
    walk.moves(new Input.FinishLater());
    assertTrue(walk.registration().paused());
    assertTrue(walk.registration().isWaitingForApproval());
    assertFalse(walk.state.account().isProtected());
    walk.waits(Duration.ofHours(23)).moves(new Input.Resume());
    assertFalse(walk.registration().paused());
    walk.moves(new Input.Approve());
    assertTrue(walk.state.account().isProtected());
  }

  @Test
  void thisWasntMeStopsItAndSaysSo() {
    Walk walk = Walk.at(Way.FULL, Step.CONTACT_INFORMATION);
    walk.moves(new Input.Contact(Walk.OTHER_PHONE, NEW_EMAIL.address())).goesOnTo(Step.APPROVE);
    Outcome<State> denied = walk.does(new Input.Deny());
    assertEquals(Optional.empty(), denied.state().registration());
    assertFalse(denied.state().account().isProtected());
    assertEquals(PracticeCustomer.EMAIL, denied.state().account().email());
    assertEquals(
        List.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL),
        denied.messages().stream().map(Message::to).toList(),
        "what someone else typed does not hear of it");
    assertEquals(
        List.of(new Activity(walk.now, Activity.Kind.REGISTRATION_DENIED)), denied.activity());
    assertEquals(Reason.OUT_OF_TURN, walk.refused(new Input.Approve()));
  }

  @Test
  void theConfirmationLinkWorksOnce() {
    Walk walk = Walk.at(Way.FULL, Step.CONFIRM_EMAIL);
    String token = MessageText.link(walk.sent.getLast().body()).map(Link::token).orElseThrow();
    assertEquals(Reason.LINK_NOT_VALID, walk.refused(new Input.FollowLink(token + "x")));
    assertEquals(0, walk.state.account().tries().code().wrong());
    walk.moves(new Input.FollowLink(token));
    assertEquals(Step.SECURITY_QUESTION, walk.step());
    assertTrue(walk.registration().isEmailConfirmed());
    assertEquals(Reason.OUT_OF_TURN, walk.refused(new Input.FollowLink(token)));
  }

  @Test
  void aLinkIsNotValidOnceItWasReplacedOrIsTooOld() {
    Walk walk = Walk.at(Way.FULL, Step.CONFIRM_EMAIL);
    String first = MessageText.link(walk.sent.getLast().body()).map(Link::token).orElseThrow();
    walk.waits(Duration.ofSeconds(30)).moves(new Input.ResendCode());
    String second = MessageText.link(walk.sent.getLast().body()).map(Link::token).orElseThrow();
    assertEquals(Reason.LINK_NOT_VALID, walk.refused(new Input.FollowLink(first)));
    walk.waits(SentCode.LIFETIME);
    assertEquals(Reason.LINK_NOT_VALID, walk.refused(new Input.FollowLink(second)));
  }

  @Test
  void aConfirmedAddressIsNotAskedTwice() {
    Walk walk = Walk.at(Way.FULL, Step.CHOOSE_METHOD);
    walk.moves(new Input.GoBack(Step.CONTACT_INFORMATION));
    walk.moves(new Input.Contact(Walk.OTHER_PHONE, Walk.EMAIL));
    assertEquals(Step.SECURITY_QUESTION, walk.step());
  }

  @Test
  void aChangedAddressIsConfirmedAgain() {
    Walk walk = Walk.at(Way.FULL, Step.CHOOSE_METHOD);
    walk.moves(new Input.GoBack(Step.CONTACT_INFORMATION));
    walk.moves(new Input.Contact(Walk.PHONE, NEW_EMAIL.address()));
    assertEquals(Step.CONFIRM_EMAIL, walk.step());
    assertFalse(walk.registration().isEmailConfirmed());
    assertEquals(NEW_EMAIL, walk.sent.getLast().to());
    walk.moves(new Input.GoBack(Step.RECEIVE_BY));
    walk.moves(new Input.ReceiveBy(Optional.of(Channel.EMAIL), Walk.EMAIL));
    walk.goesOnTo(Step.CONTACT_INFORMATION).moves(walk.rightInput());
    assertEquals(Step.CONFIRM_EMAIL, walk.step(), "the first address was confirmed, then left");
  }

  @Test
  void theChoiceOfStepTwoIsTheDefaultOfStepFourAndCanBeChangedThere() {
    Walk walk = Walk.at(Way.FULL, Step.RECEIVE_BY);
    walk.moves(new Input.ReceiveBy(Optional.of(Channel.EMAIL), Walk.EMAIL));
    walk.goesOnTo(Step.SAVE_SETTINGS).moves(Walk.settings(Walk.WORD, AskWhen.LOCATION_BASED));
    walk.goesOnTo(Step.CHOOSE_METHOD);
    assertEquals(Optional.of(Method.Kind.EMAIL), walk.registration().method());
    walk.moves(new Input.ChooseMethod(Optional.of(Method.Kind.TEXT_MESSAGE)));
    assertEquals(PracticeCustomer.PHONE, walk.sent.getLast().to());
  }

  @Test
  void timeBasedSuggestsTheAppWhateverStepTwoSays() {
    Walk walk = Walk.at(Way.FULL, Step.CHOOSE_METHOD);
    assertEquals(Optional.of(Method.Kind.AUTHENTICATOR), walk.registration().method());
  }

  @Test
  void aChangeOfMethodMakesTheEarlierCodeWorthless() {
    Walk walk = Walk.at(Way.FULL, Step.CHECK_MESSAGES);
    String byText = walk.codeAt(PracticeCustomer.PHONE);
    walk.moves(new Input.GoBack(Step.CHOOSE_METHOD));
    walk.moves(new Input.ChooseMethod(Optional.of(Method.Kind.EMAIL)));
    assertEquals(PracticeCustomer.EMAIL, walk.sent.getLast().to(), "no wait for another place");
    walk.moves(new Input.MessageFound());
    assertEquals(Reason.CODE_WRONG, walk.refused(new Input.Code(byText)));
    walk.moves(new Input.GoBack(Step.CHOOSE_METHOD));
    walk.moves(new Input.ChooseMethod(Optional.of(Method.Kind.TEXT_MESSAGE)));
    walk.moves(new Input.MessageFound());
    assertEquals(Reason.CODE_REPLACED, walk.refused(new Input.Code(byText)));
  }

  @Test
  void aConfirmationCodeDoesNotServeTheRegistration() {
    Walk walk = Walk.at(Way.FULL, Step.CONFIRM_EMAIL);
    String identity = walk.codeAt(PracticeCustomer.PHONE);
    String confirming = walk.codeAt(PracticeCustomer.EMAIL);
    assertEquals(Reason.CODE_WRONG, walk.refused(new Input.Code(identity)));
    walk.moves(new Input.Code(confirming));
    walk.goesOnTo(Step.CHOOSE_METHOD).moves(new Input.ChooseMethod(Optional.of(Method.Kind.EMAIL)));
    walk.moves(new Input.MessageFound());
    assertEquals(Reason.CODE_WRONG, walk.refused(new Input.Code(confirming)));
  }

  @Test
  void answersSurviveGoingBack() {
    Walk walk = Walk.at(Way.FULL, Step.CHOOSE_METHOD);
    var answers = walk.registration().answers();
    walk.moves(new Input.GoBack(Step.VERIFICATION_SETTINGS));
    assertEquals(answers, walk.registration().answers());
    assertEquals(Optional.of("TIME_BASED"), walk.registration().answer(Field.ASK_WHEN));
  }
}
