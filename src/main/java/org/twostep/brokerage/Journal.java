package org.twostep.brokerage;

import java.util.ArrayList;
import java.util.List;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Outcome;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.message.Message;

/** Keeps the history whole: whatever is sent is noted, and everything says where it came from. */
final class Journal {
  private Journal() {}

  /**
   * The outcome with a row for each of its messages, after the rows that it has itself, and with
   * device and place on every row that names neither.
   *
   * @param device the name of the computer that the action came from; empty where nobody acted
   * @param place the name of the place that it came from; empty where unknown
   */
  static Outcome<CustomerFile> written(Outcome<CustomerFile> outcome, String device, String place) {
    List<Activity> rows = new ArrayList<>(outcome.activity());
    outcome.messages().stream().map(Journal::sent).forEach(rows::add);
    rows.replaceAll(row -> row.isSeen() ? row : row.seenFrom(device, place));
    return new Outcome<>(outcome.state(), outcome.messages(), rows, outcome.refusals());
  }

  private static Activity sent(Message message) {
    return Activity.of(message.sentAt(), Kind.MESSAGE_SENT, subjectAndDestination(message));
  }

  /** For example "Your Fernhill Invest code · (503) •••-••42": the heading holds no secret. */
  private static String subjectAndDestination(Message message) {
    return switch (message.to()) {
      case PhoneNumber phone -> message.subject() + " · " + phone.masked();
      case EmailAddress email -> message.subject() + " · " + email.masked();
      case AccountPrompt _ -> message.subject();
    };
  }
}
