package org.twostep.ui.enrolment;

import org.twostep.account.Account;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Destination;
import org.twostep.security.Enrolment;
import org.twostep.security.Enrolment.Goal;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.model.Sentences;

/** Says what an enrolment is for, what to do next, and what holds until it is finished. */
public record EnrolmentWords(Sentences sentences) {
  String title(CustomerFile file, Enrolment enrolment) {
    String kind = Sentences.key(enrolment.kind());
    return switch (enrolment.goal()) {
      case Goal.Add _ -> sentences.text("enrolment.add." + kind);
      case Goal.Replace(var id) -> sentences.text("enrolment.replace", name(file.account(), id));
      case Goal.OnFile _ -> sentences.text("enrolment.on-file." + kind);
    };
  }

  String subtitle(Enrolment enrolment) {
    return enrolment
        .to()
        .map(sentences::codeSentTo)
        .orElseGet(() -> sentences.text("enrolment.subtitle." + Sentences.key(enrolment.kind())));
  }

  /** What goes on working until then; empty where nothing is replaced. */
  String untilThen(CustomerFile file, Enrolment enrolment) {
    return switch (enrolment.goal()) {
      case Goal.Add _ -> "";
      case Goal.Replace(var id) -> sentences.text("enrolment.until-then", name(file.account(), id));
      case Goal.OnFile _ ->
          sentences.text("enrolment.until-then", onFile(file.account(), enrolment));
    };
  }

  private String onFile(Account account, Enrolment enrolment) {
    Destination now =
        switch (enrolment.kind()) {
          case EMAIL -> account.email();
          case TEXT_MESSAGE, AUTHENTICATOR, APPROVAL -> account.phone();
        };
    return sentences.masked(now);
  }

  private String name(Account account, String factor) {
    return account
        .protection()
        .factor(factor)
        .map(this::name)
        .orElseGet(() -> sentences.text("enrolment.gone"));
  }

  private String name(SecondFactor factor) {
    return Wrappable.text(sentences.factor(factor));
  }
}
