package org.twostep.rehearsal;

import java.time.Instant;
import java.util.List;
import org.twostep.account.Activity;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.RecoveryCodes;
import org.twostep.registration.CodeTarget;
import org.twostep.registration.Registration;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/**
 * How things stand while a step is being done.
 *
 * @param sinceStep what was noted since the step began, its beginning first
 */
public record Facts(CustomerFile file, Page page, Devices devices, List<Entry> sinceStep) {
  public Facts {
    sinceStep = List.copyOf(sinceStep);
  }

  boolean meet(Goal goal) {
    return switch (goal) {
      case Goal.OnPage(var wanted) -> page == wanted;
      case Goal.AtStep(var step) ->
          file.registration().map(Registration::step).filter(step::equals).isPresent();
      case Goal.SignedIn(var yes) -> file.isSignedIn() == yes;
      case Goal.Protected(var yes) -> file.account().isProtected() == yes;
      case Goal.Registered(var kind, var yes) ->
          file.account().protection().active().stream().anyMatch(f -> f.kind() == kind) == yes;
      case Goal.Happened(var what) -> noted(Entry.Kind.HAPPENED, what.name());
      case Goal.EitherHappened(var one, var other) ->
          noted(Entry.Kind.HAPPENED, one.name()) || noted(Entry.Kind.HAPPENED, other.name());
      case Goal.NewPassword _ ->
          noted(Entry.Kind.HAPPENED, Activity.Kind.PASSWORD_CHANGED.name())
              || noted(Entry.Kind.HAPPENED, Activity.Kind.PASSWORD_RESET.name());
      case Goal.EveryRequestAnswered _ ->
          file.approvals().requests().stream()
              .noneMatch(request -> request.state() == ApprovalRequest.State.WAITING);
      case Goal.Refused(var reason) -> noted(Entry.Kind.REFUSED, reason.name());
      case Goal.Arrived(var folder) -> arrived(folder);
      case Goal.AllRead(var folder) -> !devices.in(folder).isEmpty() && devices.unread(folder) == 0;
      case Goal.NothingLeftBehind _ -> nothingLeftBehind();
      case Goal.SignedInOn(var computer) ->
          file.session()
              .filter(Session::isSignedIn)
              .filter(session -> session.origin().device().equals(computer.name()))
              .isPresent();
      case Goal.CodeAstray _ ->
          file.registration()
              .flatMap(registration -> CodeTarget.of(file.account(), registration))
              .map(CodeTarget::to)
              .filter(to -> !file.account().onFile().contains(to))
              .isPresent();
      case Goal.RecoveryCodesSaved _ ->
          file.account().protection().recovery().filter(RecoveryCodes::saved).isPresent();
      case Goal.ResetAt(var stage) ->
          file.reset().filter(reset -> reset.stage() == stage).isPresent();
      case Goal.Noted(var kind, var subject) -> noted(kind, subject);
    };
  }

  private boolean noted(Entry.Kind kind, String subject) {
    return sinceStep.stream()
        .anyMatch(e -> e.kind() == kind && (subject.isEmpty() || e.subject().equals(subject)));
  }

  private boolean arrived(Folder folder) {
    Instant began = sinceStep.isEmpty() ? Instant.MIN : sinceStep.getFirst().at();
    return devices.in(folder).stream().map(Delivery::arrivedAt).anyMatch(at -> !at.isBefore(began));
  }

  private boolean nothingLeftBehind() {
    return file.account().protection().devices().isEmpty()
        && file.sessions().stream().noneMatch(Session::isSignedIn);
  }
}
