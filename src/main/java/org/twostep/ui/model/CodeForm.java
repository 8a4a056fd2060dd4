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
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeRequest;
import org.twostep.factor.SentCode;
import org.twostep.registration.CodeTarget;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.control.Presence;
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
   * The code that is asked for.
   *
   * @param sent what it was sent for, and where; empty for a code of an app
   * @param tries the wrong entries that count against it
   */
  public record Asked(Optional<CodeTarget> sent, AttemptLimit tries) {}

  /**
   * Binds a panel.
   *
   * @param asked the code that is asked for, where the file asks for one
   */
  public void bind(
      CodePanel panel, Function<CustomerFile, Optional<Asked>> asked, Actions actions) {
    form.place(Field.CODE, panel.field());
    panel
        .submit()
        .setOnAction(
            _ -> form.submit(panel.submit(), actions.submit().apply(panel.code().getText())));
    panel.resend().setOnAction(_ -> resend(panel, actions));
    form.lifecycle().onChange(model.fileProperty(), _ -> refresh(panel, asked));
    form.lifecycle().now(ticker.nowProperty(), _ -> refresh(panel, asked));
  }

  /**
   * The old code is gone, so the field starts empty; the focus must not stay on a waiting button.
   */
  private void resend(CodePanel panel, Actions actions) {
    panel.code().clear();
    Focus.next(panel.code());
    form.submit(panel.resend(), actions.resend());
  }

  private void refresh(CodePanel panel, Function<CustomerFile, Optional<Asked>> asked) {
    asked.apply(model.file()).ifPresent(code -> show(panel, code, ticker.nowProperty().get()));
  }

  private void show(CodePanel panel, Asked asked, Instant now) {
    Optional<CodeRequest> request =
        asked.sent().map(target -> model.file().codes().request(target.purpose(), target.to()));
    Presence.show(panel.resend(), request.isPresent());
    request.ifPresent(sent -> ResendText.show(panel.resend(), sent, now, sentences));
    panel
        .validityProperty()
        .set(
            sentences
                .closed(asked.tries(), now)
                .or(() -> request.map(sent -> validity(sent, now)))
                .orElse(""));
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
