package org.twostep.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;

/** The pane in the middle: the address that one is at, and the site that is there. */
public final class BrowserController {
  private final Parent site;
  private final ObservableValue<Optional<String>> elsewhere;
  private final Function<Lifecycle, Parent> other;
  private final Messages messages;
  private final Lifecycle lifecycle;

  /** How long the other site lives. */
  private Lifecycle there = new Lifecycle();

  @FXML private Label address;
  @FXML private Pane place;

  /**
   * @param site the brokerage's
   * @param elsewhere the address of another site, while one is there
   * @param other makes that site
   */
  public BrowserController(
      Parent site,
      ObservableValue<Optional<String>> elsewhere,
      Function<Lifecycle, Parent> other,
      Messages messages,
      Lifecycle lifecycle) {
    this.site = site;
    this.elsewhere = elsewhere;
    this.other = other;
    this.messages = messages;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    show(elsewhere.getValue());
    lifecycle.onChange(elsewhere, this::go);
    lifecycle.add(() -> there.end());
  }

  private void go(Optional<String> to) {
    show(to);
    Focus.first(place);
  }

  private void show(Optional<String> to) {
    there.end();
    there = new Lifecycle();
    String shown = to.orElseGet(() -> messages.text("browser.address.real"));
    address.setText(shown);
    address.setAccessibleText(messages.text("browser.address.name", shown));
    place.getChildren().setAll(to.isPresent() ? other.apply(there) : site);
  }
}
