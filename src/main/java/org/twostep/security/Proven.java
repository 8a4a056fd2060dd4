package org.twostep.security;

import java.time.Instant;
import org.twostep.account.Account;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.message.Letters.Notice;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;
import org.twostep.security.Enrolment.Goal;

/** Lets count what was proven: the factor is added or takes a place, or the contact is on file. */
public final class Proven {
  private final Notices notices;

  public Proven(Notices notices) {
    this.notices = notices;
  }

  Outcome<SecurityState> apply(SecurityState state, Enrolment done, Method method, Instant now) {
    Account before = state.account();
    SecondFactor factor = SecondFactor.registered(done.id(), method, now);
    Completed completed =
        switch (done.goal()) {
          case Goal.Add _ -> added(before, factor);
          case Goal.Replace(var old) ->
              before.protection().factor(old).filter(SecondFactor::isActive).isPresent()
                  ? replaced(before, old, factor)
                  : added(before, factor); // what it was to replace was taken off meanwhile
          case Goal.OnFile _ -> onFile(before, done.to().orElseThrow());
        };
    return notices
        .tell(before, completed.after(), completed.about(), now)
        .map(told -> state.withAccount(told).withoutEnrolment());
  }

  private record Completed(Account after, About about) {}

  private static Completed added(Account before, SecondFactor factor) {
    Notice notice = before.isProtected() ? Notice.FACTOR_ADDED : Notice.TWO_FACTOR_ON;
    Account after = before.protecting(p -> p.adding(factor));
    return new Completed(after, About.of(notice, Names.of(factor)).on(factor.id()));
  }

  /** The new one stands where the old one stood, and goes by its name. */
  private static Completed replaced(Account before, String old, SecondFactor factor) {
    Protection protection = before.protection();
    String name = protection.factor(old).map(SecondFactor::name).orElse("");
    Protection after =
        protection
            .changing(old, f -> f.in(SecondFactor.State.REMOVED))
            .insertingBefore(old, factor.named(name));
    return new Completed(
        before.withProtection(after),
        About.of(Notice.FACTOR_REPLACED, Names.of(factor)).on(factor.id()).insteadOf(old));
  }

  private static Completed onFile(Account before, Destination to) {
    return switch (to) {
      case PhoneNumber phone ->
          new Completed(
              before.withPhone(phone),
              About.of(Notice.PHONE_CHANGED, phone.masked()).insteadOf(before.phone().address()));
      case EmailAddress email ->
          new Completed(
              before.withEmail(email),
              About.of(Notice.EMAIL_CHANGED, email.masked()).insteadOf(before.email().address()));
      case AccountPrompt _ -> throw new IllegalArgumentException("no contact");
    };
  }
}
