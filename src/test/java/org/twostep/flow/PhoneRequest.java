package org.twostep.flow;

import java.util.List;
import java.util.Optional;
import org.twostep.SettableClock;
import org.twostep.account.Account;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.CustomerFile;
import org.twostep.factor.ApprovalRequest;
import org.twostep.proof.ProofInput;
import org.twostep.signin.SignIn;

/** Goes to where the Fernhill app on the phone asks something, without the screens on the way. */
final class PhoneRequest {
  private PhoneRequest() {}

  /** Makes the Fernhill app on the phone the one second factor. */
  static void protect(DesktopBench bench) {
    bench.change(file ->
        withAccount(
            file,
            file.account()
                .protecting(p ->
                    p.withFactors(
                        List.of(
                            SecondFactor.registered(
                                "phone", new Method.PhoneApproval(), SettableClock.START))))));
  }

  static CustomerFile withAccount(CustomerFile file, Account account) {
    return new CustomerFile(
        account,
        file.session(),
        file.elsewhere(),
        file.registration(),
        file.codes(),
        file.approvals(),
        file.enrolment(),
        file.reset());
  }

  /** The password was right; the app asks. */
  static void askedToSignIn(DesktopBench bench) {
    protect(bench);
    bench
        .brokerage()
        .signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD));
  }

  /** Sends another request. */
  static void askAgain(DesktopBench bench) {
    bench.brokerage().signIn(new SignIn.Input.Proof(new ProofInput.Resend()));
  }

  static ApprovalRequest newest(DesktopBench bench) {
    return bench.brokerage().file().approvals().requests().getLast();
  }

  /** Signed in, and told of it by a notice with a link. */
  static void trustThisComputer(DesktopBench bench) {
    askedToSignIn(bench);
    bench.brokerage().signIn(new SignIn.Input.TrustThisComputer(true));
    ApprovalRequest request = newest(bench);
    bench.brokerage().answerOnPhone(new ProofInput.AnswerOnPhone(request.id(), request.digits()));
  }

  /** Two digits that are not the ones on the page. */
  static String otherDigits(DesktopBench bench) {
    return Optional.of("17").filter(two -> !two.equals(newest(bench).digits())).orElse("71");
  }
}
