package org.twostep.trouble;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.Brokerage;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Channel;
import org.twostep.factor.ApprovalRequest;
import org.twostep.message.Message;
import org.twostep.place.Place;
import org.twostep.proof.ProofInput;
import org.twostep.rehearsal.StrangersDeeds.Deed;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;
import org.twostep.world.MessageText;

/**
 * Somebody at a computer of his own who wants into the account. What he does goes through the
 * brokerage's counter; call his deeds in the background.
 */
public final class Stranger {
  /** What the brokerage calls his computer. */
  public static final String DEVICE = "STRANGER";

  private static final String HIS_PASSWORD = "nobody but me knows this 58";

  private final Brokerage counter;
  private final BooleanSupplier hasNumber;
  private volatile Optional<Place> place = Optional.empty();
  private volatile Optional<SignIn.Input.Password> typed = Optional.empty();
  private volatile Optional<String> code = Optional.empty();

  /**
   * @param counter the brokerage, for somebody who is seen there
   * @param hasNumber whether the customer's text messages come to him
   */
  public Stranger(Function<Supplier<Origin>, Brokerage> counter, BooleanSupplier hasNumber) {
    this.counter = counter.apply(this::here);
    this.hasNumber = hasNumber;
  }

  private Origin here() {
    return new Origin(DEVICE, place);
  }

  void goTo(Place there) {
    place = Optional.of(there);
  }

  void hearsPassword(String username, String password) {
    typed = Optional.of(new SignIn.Input.Password(username, password));
  }

  void hearsCode(String told) {
    code = Optional.of(told);
  }

  /** Forgets whatever he was told. */
  void forget() {
    typed = Optional.empty();
    code = Optional.empty();
  }

  void does(Deed deed) {
    switch (deed) {
      case SIGNS_IN -> signIn(password(PracticeCustomer.PASSWORD));
      case SIGNS_IN_AS_TYPED -> typed.ifPresent(this::signIn);
      case ASKS_AGAIN -> signIn(new SignIn.Input.Proof(new ProofInput.Resend()));
      case ENTERS_CODE ->
          code.map(Stranger::proof).map(SignIn.Input.Proof::new).ifPresent(this::signIn);
      case TRUSTS_HIS_COMPUTER -> signIn(new SignIn.Input.TrustThisComputer(true));
      case ASKS_FOR_NEW_PASSWORD ->
          reads(counter.reset(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME)));
      case CHANGES_PASSWORD -> changePassword();
    }
  }

  private static SignIn.Input.Password password(String known) {
    return new SignIn.Input.Password(PracticeCustomer.USERNAME, known);
  }

  private static ProofInput proof(String told) {
    return new ProofInput.Enter(told);
  }

  private void signIn(SignIn.Input input) {
    reads(counter.signIn(input));
  }

  private void changePassword() {
    reads(counter.secure(new SecurityInput.OpenStepUp(Demand.FACTOR)));
    code.map(Stranger::proof).map(SecurityInput.StepUp::new).ifPresent(counter::secure);
    String known = typed.map(SignIn.Input.Password::password).orElse(PracticeCustomer.PASSWORD);
    counter.secure(new SecurityInput.ChangePassword(known, HIS_PASSWORD));
  }

  /** With the customer's number on his SIM card, her text messages come to him. */
  private void reads(Outcome<CustomerFile> outcome) {
    if (hasNumber.getAsBoolean()) {
      newestCode(outcome.messages()).ifPresent(this::hearsCode);
    }
  }

  private static Optional<String> newestCode(List<Message> messages) {
    return messages.reversed().stream()
        .filter(message -> message.to().channel() == Channel.TEXT_MESSAGE)
        .flatMap(message -> MessageText.code(message.body()).stream())
        .findFirst();
  }

  /** The two digits that the brokerage shows on his screen; empty where it shows none. */
  Optional<String> digits() {
    return counter.file().approvals().requests().reversed().stream()
        .filter(request -> request.device().equals(DEVICE))
        .findFirst()
        .map(ApprovalRequest::digits);
  }
}
