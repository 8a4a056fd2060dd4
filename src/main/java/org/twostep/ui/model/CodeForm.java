package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.factor.CodeRequest;
import org.twostep.factor.SentCode;
import org.twostep.registration.CodeTarget;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Ticker;

/** Brings a code panel to life: sends what was typed, counts down, and sends another code. */
public final class CodeForm {
  private final Form form;
  private final Sentences sentences;
  private final BrokerageModel model;
  private final Ticker ticker;

  public CodeForm(Form form, Sentences sentences, BrokerageModel model, Ticker ticker) {
    this.form = form;
    this.sentences = sentences;
    this.model = model;
    this.ticker = ticker;
  }

  /** What the two buttons do; each is given who wants the refusals. */
  public record Actions(
      Function<String, Consumer<Consumer<List<Refusal>>>> submit,
      Consumer<Consumer<List<Refusal>>> resend) {}

  /**
   * Binds a panel.
   *
   * @param target the code that is asked for, where the file asks for one
   */
  public void bind(
      CodePanel panel, Function<CustomerFile, Optional<CodeTarget>> target, Actions actions) {
    form.place(Field.CODE, panel.field());
    panel
        .submit()
        .setOnAction(
            _ -> form.submit(panel.submit(), actions.submit().apply(panel.code().getText())));
    panel.resend().setOnAction(_ -> resend(panel, actions));
    form.lifecycle().onChange(model.fileProperty(), _ -> refresh(panel, target));
    form.lifecycle().now(ticker.nowProperty(), _ -> refresh(panel, target));
  }

  /**
   * The old code is gone, so the field starts empty; the focus must not stay on a waiting button.
   */
  private void resend(CodePanel panel, Actions actions) {
    panel.code().clear();
    Focus.next(panel.code());
    form.submit(panel.resend(), actions.resend());
  }

  private void refresh(CodePanel panel, Function<CustomerFile, Optional<CodeTarget>> target) {
    CustomerFile file = model.file();
    Instant now = ticker.nowProperty().get();
    target
        .apply(file)
        .map(t -> file.codes().request(t.purpose(), t.to()))
        .ifPresent(request -> show(panel, file, request, now));
  }

  private void show(CodePanel panel, CustomerFile file, CodeRequest request, Instant now) {
    ResendText.show(panel.resend(), request, now, sentences);
    panel
        .validityProperty()
        .set(
            file.account()
                .codeTries()
                .waitLeft(now)
                .map(left -> sentences.text("code.try-again-in", sentences.duration(left)))
                .orElseGet(() -> validity(request, now)));
  }

  private String validity(CodeRequest request, Instant now) {
    return request
        .newest()
        .map(code -> validity(code, now))
        .orElseGet(() -> sentences.text("code.none-sent"));
  }

  private String validity(SentCode code, Instant now) {
    if (code.isGood(now)) {
      Duration left = Duration.between(now, code.expiresAt());
      return sentences.text("code.good-for", sentences.shortDuration(left));
    }
    return switch (code.state()) {
      case LIVE, REPLACED -> sentences.text("code.run-out");
      case USED -> sentences.text("code.used");
      case VOID -> sentences.text("code.void");
    };
  }
}
