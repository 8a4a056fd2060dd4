package org.twostep.ui.authenticator;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.ConfirmButton;
import org.twostep.ui.control.CopyCodeButton;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Messages;
import org.twostep.world.AuthenticatorApp.Account;

/** One account: whose it is, its present code, and what can be done with it. */
final class AccountRow extends VBox {
  private static final String NO_CODE = "000000";

  private final Account account;
  private final Label code = new Label();
  private final CopyCodeButton copy;
  private Runnable removed = () -> {};

  /**
   * @param title what the account is called on the first line
   * @param clipboard takes a code that is copied
   */
  AccountRow(Account account, String title, Messages messages, Consumer<String> clipboard) {
    this.account = account;
    getStyleClass().add("account-row");
    code.getStyleClass().add("account-code");
    code.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    copy = new CopyCodeButton(NO_CODE, messages, clipboard);
    copy.yieldMnemonic(); // the page beside the phone may want the letter
    boolean isNamed = !account.name().isEmpty() && !account.name().equals(title);
    var second = line("account-name", account.name());
    Presence.show(second, isNamed);
    var whole = isNamed ? title + ' ' + account.name() : title;
    var buttons = new FlowPane(copy, remove(whole, messages));
    buttons.getStyleClass().add("account-buttons");
    getChildren().addAll(line("strong", title), second, code, buttons);
  }

  private ConfirmButton remove(String whole, Messages messages) {
    return new ConfirmButton(
        new ConfirmButton.Words(
            messages.text("authenticator.remove"),
            messages.text("authenticator.remove.name", whole)),
        new ConfirmButton.Words(
            messages.text("authenticator.remove.confirm"),
            messages.text("authenticator.remove.confirm.name", whole)),
        () -> removed.run());
  }

  private static Label line(String styleClass, String text) {
    var line = new Label(Wrappable.text(text));
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  Account account() {
    return account;
  }

  /** What is done once the person pressed Remove twice. */
  void setOnRemoved(Runnable listener) {
    removed = listener;
  }

  /** Shows the six digits of the present step. */
  void show(String digits) {
    copy.setCode(digits);
    code.setText(copy.spaced());
  }
}
