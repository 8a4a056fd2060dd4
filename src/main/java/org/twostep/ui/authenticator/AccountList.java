package org.twostep.ui.authenticator;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.twostep.ui.fx.Messages;
import org.twostep.world.AuthenticatorApp.Account;

/** The accounts below each other, each with its present code. */
public final class AccountList extends VBox {
  private final AuthenticatorViewModel app;
  private final Messages messages;
  private final Consumer<String> clipboard;

  /**
   * @param clipboard takes a code that is copied
   */
  public AccountList(AuthenticatorViewModel app, Messages messages, Consumer<String> clipboard) {
    this.app = app;
    this.messages = messages;
    this.clipboard = clipboard;
    getStyleClass().add("accounts");
  }

  private List<AccountRow> rows() {
    return getChildren().stream().map(AccountRow.class::cast).toList();
  }

  /**
   * Shows these. Rows that are there stay untouched, and keep the focus.
   *
   * @return whether the focus was in one that is gone
   */
  boolean show(List<Account> held) {
    boolean lostFocus =
        rows().stream().filter(row -> !held.contains(row.account())).anyMatch(Node::isFocusWithin);
    getChildren().setAll(held.stream().map(this::row).toList());
    return lostFocus;
  }

  private AccountRow row(Account account) {
    return rows().stream()
        .filter(row -> row.account().equals(account))
        .findFirst()
        .orElseGet(() -> newRow(account));
  }

  private AccountRow newRow(Account account) {
    var row = new AccountRow(account, app.title(account), messages, clipboard);
    row.setOnRemoved(() -> app.remove(account));
    row.show(app.code(account));
    return row;
  }

  /** Shows the codes of the present step. */
  void refresh() {
    rows().forEach(row -> row.show(app.code(row.account())));
  }
}
