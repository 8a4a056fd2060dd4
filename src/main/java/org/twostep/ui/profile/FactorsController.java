package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.twostep.account.Account;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.CustomerFile;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Rows;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.SecurityModel;

/** The ways to sign in that are registered, and what can be done with them. */
public final class FactorsController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final FactorWords words;
  private final Supplier<Form> forms;
  private final Lifecycle lifecycle;
  private Optional<Rows<SecondFactor, FactorRow>> shown = Optional.empty();

  @FXML private VBox factors;
  @FXML private VBox rows;
  @FXML private MenuItem addApproval;

  /**
   * @param forms makes a form for each row
   */
  public FactorsController(
      BrokerageModel model,
      SecurityModel security,
      FactorWords words,
      Supplier<Form> forms,
      Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.words = words;
    this.forms = forms;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    shown = Optional.of(new Rows<>(rows, SecondFactor::id, this::row));
    lifecycle.now(model.fileProperty().map(CustomerFile::account), this::show);
  }

  private void show(Account account) {
    List<SecondFactor> active = account.protection().active();
    Presence.show(factors, !active.isEmpty());
    addApproval.setVisible(active.stream().noneMatch(f -> f.kind() == Method.Kind.APPROVAL));
    shown.ifPresent(list ->
        list.show(
            active,
            (row, factor) ->
                row.show(
                    factor,
                    new FactorRow.Standing(factor.equals(active.getFirst()), active.size() == 1))));
  }

  private FactorRow row(SecondFactor factor) {
    return new FactorRow(
        factor.id(), words, new FactorDeeds(security, forms.get(), this::closeAll, this::removed));
  }

  /** One question at a time. */
  private void closeAll() {
    shown.map(Rows::rows).orElse(List.of()).forEach(FactorRow::close);
  }

  /** The row that had the focus is gone: the focus goes to what comes first on the card. */
  private void removed() {
    if (factors.getScene() != null) {
      Focus.entrance(factors.getParent());
    }
  }

  /** The kind is written beside the item that adds it. */
  @FXML
  private void add(ActionEvent event) {
    if (event.getSource() instanceof MenuItem item && item.getUserData() instanceof String kind) {
      security.secure(new SecurityInput.Begin(new Goal.Add(), Method.Kind.valueOf(kind)));
    }
  }
}
