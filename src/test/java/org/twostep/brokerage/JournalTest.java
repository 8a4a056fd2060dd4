package org.twostep.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.CheapHasher;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Outcome;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.message.Message;

class JournalTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final CustomerFile FILE = PracticeAccount.fresh(new CheapHasher());

  private static Message message(Destination to) {
    return new Message(
        to.channel().name(), to, "Your code", "482 913 is your code.", Optional.empty(), NOW);
  }

  private static List<Activity> written(Outcome<CustomerFile> outcome) {
    return Journal.written(outcome, "Firefox on Linux", "Portland").activity();
  }

  private static Activity sent(String detail) {
    return new Activity(NOW, Kind.MESSAGE_SENT, detail, "Firefox on Linux", "Portland");
  }

  @Test
  void eachMessageIsNotedWithItsSubjectAndItsMaskedDestination() {
    PhoneNumber phone = new PhoneNumber("+15035550142");
    EmailAddress email = new EmailAddress("maya.reyes@example.com");
    List<Message> messages = List.of(message(phone), message(email), message(new AccountPrompt()));
    assertEquals(
        List.of(
            sent("Your code · " + phone.masked()),
            sent("Your code · " + email.masked()),
            sent("Your code")),
        written(Outcome.of(FILE).sending(messages)));
  }

  @Test
  void aMessageComesAfterWhatItIsAbout() {
    Outcome<CustomerFile> outcome =
        Outcome.of(FILE)
            .sending(List.of(message(new AccountPrompt())))
            .noting(new Activity(NOW, Kind.PASSWORD_CHANGED));
    assertEquals(
        List.of(Kind.PASSWORD_CHANGED, Kind.MESSAGE_SENT),
        written(outcome).stream().map(Activity::kind).toList());
  }

  @Test
  void aRowThatNamesADeviceOrAPlaceKeepsIt() {
    Activity byPhone = new Activity(NOW, Kind.REQUEST_DENIED).seenFrom("Your phone", "");
    Activity elsewhere = new Activity(NOW, Kind.JOURNEY_REFUSED).seenFrom("", "Lisbon");
    Activity nowhere = Activity.of(NOW, Kind.FACTOR_ADDED, "Authenticator app");
    assertEquals(
        List.of(byPhone, elsewhere, nowhere.seenFrom("Firefox on Linux", "Portland")),
        written(Outcome.of(FILE).noting(byPhone).noting(elsewhere).noting(nowhere)));
  }

  @Test
  void everythingElseStaysAsItWas() {
    Outcome<CustomerFile> outcome =
        Outcome.refused(FILE, Field.CODE, Reason.CODE_EMPTY)
            .sending(List.of(message(new AccountPrompt())));
    Outcome<CustomerFile> written = Journal.written(outcome, "", "");
    assertEquals(outcome.state(), written.state());
    assertEquals(outcome.messages(), written.messages());
    assertEquals(outcome.refusals(), written.refusals());
  }
}
