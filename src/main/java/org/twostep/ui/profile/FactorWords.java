package org.twostep.ui.profile;

import java.time.Instant;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.Sentences;

/** Says what a factor is and how it stands. */
public record FactorWords(Sentences sentences, Ticker ticker) {
  /** Its name; a customer can have written it in any script. */
  String name(SecondFactor factor) {
    return Wrappable.text(sentences.factor(factor));
  }

  /** What it is and when it was last used; for one that is switched off, what to do. */
  String about(SecondFactor factor) {
    if (!factor.isUsable()) {
      return sentences.text("security.factor.off");
    }
    return factor
        .lastUsed()
        .map(used -> sentences.text("security.factor.used", what(factor), when(used)))
        .orElseGet(() -> sentences.text("security.factor.unused", what(factor)));
  }

  /** The number or address is said here only where the name does not say it. */
  private String what(SecondFactor factor) {
    String to =
        factor.name().isEmpty()
            ? ""
            : factor.method().destination().map(sentences::masked).orElse("");
    return sentences.text(
        "security.factor.what." + Sentences.key(factor.kind()), to, to.isEmpty() ? 0 : 1);
  }

  private String when(Instant used) {
    return sentences.when(used, ticker.nowProperty().get());
  }

  static String icon(Method.Kind kind) {
    return switch (kind) {
      case TEXT_MESSAGE -> "mdmz-textsms";
      case EMAIL -> "mdal-email";
      case AUTHENTICATOR -> "mdmz-schedule";
      case APPROVAL -> "mdmz-smartphone";
    };
  }
}
