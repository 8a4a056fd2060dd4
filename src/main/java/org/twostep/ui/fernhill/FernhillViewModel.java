package org.twostep.ui.fernhill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.proof.ProofInput;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;

/**
 * What the Fernhill app shows: of the prompts that were delivered to the phone, the one that waits
 * for an answer, and what became of the others.
 */
public final class FernhillViewModel {
  private final BrokerageModel brokerage;
  private final WorldModel world;
  private final Ticker ticker;
  private final Sentences sentences;
  private final TimeWords times;
  private final PastRequests words;
  private final ReadOnlyObjectWrapper<Optional<OpenRequest>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyObjectWrapper<List<PastRequest>> past =
      new ReadOnlyObjectWrapper<>(this, "past", List.of());

  public FernhillViewModel(
      BrokerageModel brokerage,
      WorldModel world,
      Ticker ticker,
      Sentences sentences,
      TimeWords times,
      Lifecycle lifecycle) {
    this.brokerage = brokerage;
    this.world = world;
    this.ticker = ticker;
    this.sentences = sentences;
    this.times = times;
    this.words = new PastRequests(sentences, times);
    lifecycle.now(world.devicesProperty(), _ -> refresh());
    lifecycle.onChange(brokerage.fileProperty(), _ -> refresh());
    lifecycle.onChange(ticker.nowProperty(), _ -> refresh());
  }

  private void refresh() {
    Instant now = ticker.nowProperty().get();
    CustomerFile file = brokerage.file();
    List<Delivery> prompts = world.devicesProperty().get().in(Folder.PROMPTS);
    Optional<Delivery> waiting =
        prompts.stream().filter(prompt -> request(prompt, file, now).isPresent()).findFirst();
    List<Delivery> others =
        prompts.stream().filter(prompt -> !Optional.of(prompt).equals(waiting)).toList();
    publish(past, words.of(others, file, now));
    publish(open, waiting.flatMap(prompt -> open(prompt, file, now)));
  }

  private static <T> void publish(ReadOnlyObjectWrapper<T> shown, T fresh) {
    if (!shown.get().equals(fresh)) {
      shown.set(fresh);
    }
  }

  /** The request that a prompt brought, while it can be answered. */
  private static Optional<ApprovalRequest> request(
      Delivery prompt, CustomerFile file, Instant now) {
    return prompt
        .message()
        .about()
        .flatMap(file.approvals()::request)
        .filter(request -> request.isOpen(now) && file.isWaitingFor(request));
  }

  private Optional<OpenRequest> open(Delivery prompt, CustomerFile file, Instant now) {
    return request(prompt, file, now)
        .map(request ->
            new OpenRequest(
                request.id(),
                prompt.message().subject(),
                words.from(request),
                sentences.text("fernhill.until", times.time(request.expiresAt()))));
  }

  /** The request that waits for an answer. There is one at most: a newer one takes its place. */
  ReadOnlyObjectProperty<Optional<OpenRequest>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** All other prompts, newest first. */
  ReadOnlyObjectProperty<List<PastRequest>> pastProperty() {
    return past.getReadOnlyProperty();
  }

  /** What the whole page is called: what became of the newest request, where there is one. */
  ObservableValue<String> name() {
    return past.map(requests ->
        requests.stream()
            .findFirst()
            .map(newest -> sentences.text("fernhill.name.newest", newest.asked(), newest.outcome()))
            .orElseGet(() -> sentences.text("fernhill.name")));
  }

  /**
   * Yes, it's me.
   *
   * @param answered is told what was wrong, in a sentence, or nothing
   */
  void approve(String digits, Consumer<String> answered) {
    open.get()
        .ifPresent(request ->
            brokerage.answerOnPhone(
                new ProofInput.AnswerOnPhone(request.id(), digits),
                refusals -> answered.accept(sentence(refusals))));
  }

  /** No, this wasn't me. */
  void deny(Consumer<String> answered) {
    open.get()
        .ifPresent(request ->
            brokerage.denyOnPhone(request.id(), refusals -> answered.accept(sentence(refusals))));
  }

  private String sentence(List<Refusal> refusals) {
    return refusals.stream().findFirst().map(sentences::refusal).orElse("");
  }
}
