package org.twostep.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.PureRules;
import org.twostep.account.Activity;
import org.twostep.account.AskWhen;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Protection;
import org.twostep.account.Session;
import org.twostep.contact.Channel;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.place.Cities;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Input;
import org.twostep.registration.Step;
import org.twostep.registration.Way;
import org.twostep.security.SecurityInput;
import org.twostep.signin.SignIn;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/** The counter: who may act, what is kept, and what runs out. */
class BrokerageTest {
  private static final SignIn.Input RIGHT =
      new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD);
  private static final String NEXT = "violet tractor hums at noon";

  private Origin here = new Origin("OWN", Optional.of(Cities.home()));
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final PureRules rules = new PureRules();
  private final MemoryFiles files = new MemoryFiles(PracticeAccount.fresh(rules.hasher()));
  private final Brokerage brokerage = new Brokerage(files, rules.desks(), () -> here, () -> now);

  private static List<Reason> reasons(Outcome<CustomerFile> outcome) {
    return outcome.refusals().stream().map(Refusal::reason).toList();
  }

  private List<Reason> does(Input input) {
    return reasons(brokerage.register(input));
  }

  private Optional<Step> step() {
    return brokerage.file().registration().map(r -> r.step());
  }

  private String newestCode() {
    return MessageText.code(files.posted().getLast().body()).orElseThrow();
  }

  private String newestToken() {
    return MessageText.link(files.posted().getLast().body()).map(Link::token).orElseThrow();
  }

  private void walksToConfirmEmail() {
    brokerage.signIn(RIGHT);
    does(new Input.Begin(Way.FULL));
    does(new Input.Code(newestCode()));
    does(new Input.Register());
    does(new Input.ReceiveBy(Optional.of(Channel.TEXT_MESSAGE), "(503) 555-0142"));
    does(new Input.SecretWord("Periwinkle"));
    does(
        new Input.SaveSettings(
            PracticeCustomer.USERNAME,
            PracticeCustomer.PASSWORD,
            "periwinkle",
            Optional.of(AskWhen.LOCATION_BASED)));
    does(new Input.Contact("(503) 555-0142", "maya.reyes@example.com"));
    assertEquals(Optional.of(Step.CONFIRM_EMAIL), step());
  }

  private static SignIn.Input code(String typed) {
    return new SignIn.Input.Proof(new ProofInput.Enter(typed));
  }

  private Outcome<CustomerFile> changePassword(String next) {
    return brokerage.secure(new SecurityInput.ChangePassword(PracticeCustomer.PASSWORD, next));
  }

  @Test
  void nothingCanBeChangedSignedOut() {
    CustomerFile before = brokerage.file();
    assertEquals(List.of(Reason.NOT_SIGNED_IN), does(new Input.Begin(Way.SHORT)));
    assertEquals(List.of(Reason.NOT_SIGNED_IN), reasons(changePassword(NEXT)));
    assertEquals(before, brokerage.file());
    assertEquals(List.of(), files.posted());
  }

  @Test
  void aPasswordWithoutItsCodeChangesNothing() {
    brokerage.signIn(RIGHT);
    does(new Input.Begin(Way.SHORT));
    does(new Input.Phone("(503) 555-0142"));
    does(new Input.Code(newestCode()));
    brokerage.signIn(new SignIn.Input.SignOut());
    brokerage.signIn(RIGHT);
    assertFalse(brokerage.file().isSignedIn());
    CustomerFile before = brokerage.file();
    assertEquals(List.of(Reason.NOT_SIGNED_IN), reasons(changePassword(NEXT)));
    assertEquals(before, brokerage.file(), "the sign-in still waits for its code");
    assertEquals(List.of(), reasons(brokerage.signIn(code(newestCode()))));
    assertTrue(brokerage.file().isSignedIn());
    assertEquals(List.of(Reason.STEP_UP_NEEDED), reasons(changePassword("vq8xm2zk")));
    brokerage.secure(new SecurityInput.StepUp(new ProofInput.Enter(newestCode())));
    assertEquals(List.of(), reasons(changePassword("vq8xm2zk")));
  }

  @Test
  void aSessionThatIsOverChangesNothingAndEnds() {
    brokerage.signIn(RIGHT);
    now = now.plus(Session.IDLE).plusNanos(1000);
    assertEquals(List.of(Reason.NOT_SIGNED_IN), does(new Input.Begin(Way.SHORT)));
    assertEquals(Optional.empty(), brokerage.file().session());
  }

  @Test
  void everyActionKeepsTheSessionGoingUntilADayIsOver() {
    brokerage.signIn(RIGHT);
    for (int hours = 1; hours <= 24; hours++) {
      now = now.plus(Duration.ofHours(1));
      assertEquals(List.of(), does(new Input.Begin(Way.SHORT)), () -> "at " + now);
    }
    now = now.plusNanos(1000);
    assertEquals(List.of(Reason.NOT_SIGNED_IN), does(new Input.Begin(Way.SHORT)));
  }

  @Test
  void aRefusedActionKeepsTheSessionGoingToo() {
    brokerage.signIn(RIGHT);
    now = now.plus(Duration.ofMinutes(59));
    assertEquals(List.of(Reason.OUT_OF_TURN), does(new Input.Approve()));
    assertEquals(now, brokerage.file().session().orElseThrow().lastSeen());
  }

  @Test
  void theConfirmationLinkWorksSignedOut() {
    walksToConfirmEmail();
    String token = newestToken();
    brokerage.signIn(new SignIn.Input.SignOut());
    assertEquals(List.of(), does(new Input.FollowLink(token)));
    assertEquals(Optional.of(Step.SECURITY_QUESTION), step());
    assertEquals(Optional.empty(), brokerage.file().session(), "a link signs nobody in");
  }

  @Test
  void aFollowedLinkDoesNotReviveASessionThatIsOver() {
    walksToConfirmEmail();
    now = now.plus(Session.IDLE).minusSeconds(30);
    does(new Input.ResendCode());
    now = now.plus(Session.IDLE).plusSeconds(30);
    brokerage.register(new Input.FollowLink(newestToken()));
    assertEquals(Optional.empty(), brokerage.file().session(), "over is over");
    assertEquals(List.of(Reason.NOT_SIGNED_IN), does(new Input.FinishLater()));
  }

  @Test
  void tidyEndsWhatHasRunOutAndLeavesTheRest() {
    walksToConfirmEmail();
    CustomerFile before = brokerage.file();
    int posted = files.posted().size();
    brokerage.tidy();
    assertEquals(before, brokerage.file());
    now = now.plus(Session.IDLE).plusSeconds(1);
    brokerage.tidy();
    assertEquals(Optional.empty(), brokerage.file().session());
    assertEquals(Optional.of(Step.CONFIRM_EMAIL), step(), "the registration waits for a day");
    now = now.plus(Duration.ofHours(23));
    brokerage.tidy();
    assertEquals(Optional.empty(), step());
    assertEquals(posted + 2, files.posted().size());
    brokerage.tidy();
    assertEquals(posted + 2, files.posted().size(), "one notice to each address, once");
    assertEquals(
        List.of(
            Activity.Kind.MESSAGE_SENT,
            Activity.Kind.MESSAGE_SENT,
            Activity.Kind.REGISTRATION_DROPPED,
            Activity.Kind.SESSION_ENDED),
        brokerage.recentActivity(4).stream().map(Activity::kind).toList());
  }

  @Test
  void aRegistrationOutlivesSigningOut() {
    walksToConfirmEmail();
    brokerage.signIn(new SignIn.Input.SignOut());
    brokerage.signIn(RIGHT);
    assertEquals(Optional.of(Step.CONFIRM_EMAIL), step());
    assertEquals(List.of(), does(new Input.Code(newestCode())));
  }

  @Test
  void thePracticeAccountStartsUnprotectedAndSignedOut() {
    CustomerFile fresh = PracticeAccount.fresh(rules.hasher());
    assertEquals("maya.reyes", fresh.account().username());
    assertEquals("(503) 555-0142", fresh.account().phone().display());
    assertEquals("maya.reyes@example.com", fresh.account().email().display());
    assertTrue(
        rules.hasher().matches("seven quiet copper kettles", fresh.account().password().hash()));
    assertEquals(Protection.none(), fresh.account().protection());
    assertEquals(Optional.empty(), fresh.session());
    assertEquals(Optional.empty(), fresh.registration());
    assertEquals(
        List.of(Activity.Kind.PASSWORD_CHANGED),
        PracticeAccount.history().stream().map(Activity::kind).toList());
  }
}
