package org.twostep.ui.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.twostep.account.Account;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Way;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.Purpose;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Ways;
import org.twostep.registration.CodeTarget;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.PasswordReset;
import org.twostep.signin.SignIn;

/**
 * A challenge as its screen sees it: the way that is open, the others that there are, and what
 * became of what was sent. Signing in, a step-up and a forgotten password differ in where the
 * challenge stands and who takes the answers, and in nothing else.
 */
public final class ProofModel implements PhoneWait {
  private final BrokerageModel model;
  private final Source source;

  /**
   * Where a challenge comes from.
   *
   * @param challenge empty while nothing is asked
   * @param ways those that are good enough and work
   * @param send takes what is entered, and who wants the refusals
   */
  private record Source(
      Function<CustomerFile, Optional<Challenge>> challenge,
      Function<CustomerFile, List<Way>> ways,
      BiConsumer<ProofInput, Consumer<List<Refusal>>> send) {}

  /**
   * A way that can be listed.
   *
   * @param factor empty for a recovery code and for the password
   * @param off whether too many wrong entries switched it off
   */
  public record Offer(Way way, Optional<SecondFactor> factor, boolean off) {}

  private ProofModel(BrokerageModel model, Source source) {
    this.model = model;
    this.source = source;
  }

  /** The second step of signing in. */
  public static ProofModel signIn(BrokerageModel model) {
    return ofSession(
        model, (input, answered) -> model.signIn(new SignIn.Input.Proof(input), answered));
  }

  /** Who is there, before a change. */
  public static ProofModel stepUp(BrokerageModel model, SecurityModel security) {
    return ofSession(model, security::stepUp);
  }

  /** The second stage of a forgotten password. */
  public static ProofModel reset(BrokerageModel model) {
    return new ProofModel(
        model,
        new Source(
            file -> file.reset().flatMap(PasswordReset::challenge),
            file ->
                file.reset()
                    .map(reset -> ForgottenPassword.ways(file.account(), reset))
                    .orElse(List.of()),
            (input, answered) -> model.reset(new ForgottenPassword.Input.Proof(input), answered)));
  }

  private static ProofModel ofSession(
      BrokerageModel model, BiConsumer<ProofInput, Consumer<List<Refusal>>> send) {
    return new ProofModel(model, new Source(ProofModel::inSession, ProofModel::ways, send));
  }

  private static List<Way> ways(CustomerFile file) {
    return inSession(file).map(open -> Ways.of(file.account(), open.demand())).orElse(List.of());
  }

  private static Optional<Challenge> inSession(CustomerFile file) {
    return file.session().flatMap(Session::challenge);
  }

  @Override
  public ObservableValue<CustomerFile> fileProperty() {
    return model.fileProperty();
  }

  /** The way that is open; empty while nothing is asked. */
  public ObservableValue<Optional<Way>> way() {
    return model.fileProperty().map(file -> source.challenge().apply(file).map(Challenge::way));
  }

  public Optional<Challenge> challenge() {
    return source.challenge().apply(model.file());
  }

  /** Whether any way still works. */
  public boolean isAnyLeft() {
    return offers().anyMatch(offer -> !offer.off());
  }

  /** The ways beside the one that is open, those that no longer work included. */
  public List<Offer> others() {
    Optional<Way> open = challenge().map(Challenge::way);
    return offers().filter(offer -> open.filter(offer.way()::equals).isEmpty()).toList();
  }

  /** Recovery codes come last. */
  private Stream<Offer> offers() {
    List<Offer> good = source.ways().apply(model.file()).stream().map(this::offer).toList();
    Stream<Offer> off =
        challenge().stream()
            .flatMap(open -> Ways.switchedOff(account(), open.demand()).stream())
            .map(this::offer);
    return Stream.of(
            good.stream().filter(offer -> !isRecovery(offer.way())),
            off,
            good.stream().filter(offer -> isRecovery(offer.way())))
        .flatMap(part -> part);
  }

  private Offer offer(Way way) {
    return new Offer(way, factor(way), tries(way).isOff() && !(way instanceof Way.Password));
  }

  private static boolean isRecovery(Way way) {
    return way instanceof Way.RecoveryCode;
  }

  private Account account() {
    return model.file().account();
  }

  /** How many recovery codes are left. */
  public int recoveryLeft() {
    return account().protection().recoveryLeft();
  }

  /** Sends the input; a refusal means that it was not taken. */
  public void send(ProofInput input, Consumer<List<Refusal>> answered) {
    source.send().accept(input, answered);
  }

  /** The factor that is asked for; empty where it is none. */
  public Optional<SecondFactor> factor() {
    return challenge().flatMap(open -> factor(open.way()));
  }

  private Optional<SecondFactor> factor(Way way) {
    return way instanceof Way.Factor(var id) ? account().protection().factor(id) : Optional.empty();
  }

  /** What was entered wrong by the way that is open. */
  @Override
  public AttemptLimit tries() {
    return challenge().map(open -> tries(open.way())).orElseGet(AttemptLimit::fresh);
  }

  private AttemptLimit tries(Way way) {
    return switch (way) {
      case Way.Password _ -> account().tries().password();
      case Way.RecoveryCode _ -> account().tries().recovery();
      case Way.Factor _ -> factor(way).map(SecondFactor::tries).orElseGet(AttemptLimit::fresh);
    };
  }

  /** What the open way's code was sent for, and where; empty where none is sent. */
  public Optional<CodeTarget> sentTo() {
    return challenge()
        .flatMap(open ->
            factor()
                .flatMap(factor -> factor.method().destination())
                .map(to -> new CodeTarget(open.purpose(), to)));
  }

  /** The code that is asked for, as {@link CodeForm} wants it. */
  public Optional<CodeForm.Asked> asked() {
    return challenge().map(_ -> new CodeForm.Asked(sentTo(), tries()));
  }

  /** The newest request on the phone that belongs to this challenge. */
  @Override
  public Optional<ApprovalRequest> request() {
    return challenge()
        .flatMap(open ->
            model.file().approvals().requests().reversed().stream()
                .filter(request -> isFrom(request, open.purpose()))
                .findFirst());
  }

  private boolean isFrom(ApprovalRequest request, Purpose purpose) {
    boolean elsewhere =
        model.file().session().map(s -> s.origin().device()).stream()
            .anyMatch(device -> !device.equals(request.device()));
    return request.purpose() == purpose
        && factor().filter(factor -> factor.id().equals(request.factor())).isPresent()
        && !elsewhere;
  }

  @Override
  public void sendAgain(Consumer<List<Refusal>> answered) {
    send(new ProofInput.Resend(), answered);
  }

  @Override
  public Instant nextRequest() {
    return challenge()
        .flatMap(open ->
            factor().map(factor -> model.file().approvals().nextSend(open.purpose(), factor.id())))
        .orElse(Instant.MAX);
  }
}
