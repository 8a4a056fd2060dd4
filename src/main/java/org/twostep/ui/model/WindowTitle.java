package org.twostep.ui.model;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;

/** Names the page in the window's title, where a screen reader and the task bar look for it. */
public final class WindowTitle {
  private final BrokerageModel model;
  private final ApprovalModel approval;
  private final Sentences sentences;

  public WindowTitle(BrokerageModel model, ApprovalModel approval, Sentences sentences) {
    this.model = model;
    this.approval = approval;
    this.sentences = sentences;
  }

  public ObservableValue<String> text() {
    return Bindings.createStringBinding(
        () -> sentences.text("window.title", sentences.text(key())),
        model.pageProperty(),
        model.fileProperty(),
        approval.openProperty());
  }

  private String key() {
    Page page = model.pageProperty().get();
    if (approval.openProperty().get()) {
      return "approve.title";
    }
    return page == Page.REGISTRATION ? stepKey(model.file()) : "page." + Sentences.key(page);
  }

  private static String stepKey(CustomerFile file) {
    return file.registration()
        .map(registration -> "step." + Sentences.key(registration.step()) + ".title")
        .orElse("page.registration");
  }
}
