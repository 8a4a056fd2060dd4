package org.twostep.ui.proof;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.CustomerFile;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.ProofModel;

/** The way that is open, and below it the others. */
public final class ProofController {
  private final ProofModel model;
  private final Views views;
  private final Lifecycle lifecycle;
  private Lifecycle wayLifecycle = new Lifecycle();

  @FXML private VBox root;
  @FXML private VBox present;
  @FXML private Node noWay;

  public ProofController(ProofModel model, Views views, Lifecycle lifecycle) {
    this.model = model;
    this.views = views;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.add(() -> wayLifecycle.end());
    lifecycle.now(model.way(), way -> way.ifPresent(this::show));
    lifecycle.now(model.fileProperty(), this::lookForWays);
  }

  private void show(Way way) {
    wayLifecycle.end();
    wayLifecycle = new Lifecycle();
    Parent screen = views.load(screenOf(way), wayLifecycle).root();
    Parent others = views.load(OtherWaysController.class, wayLifecycle).root();
    present.getChildren().setAll(screen, others);
    if (root.getScene() != null) {
      Focus.first(screen);
    }
  }

  private Class<?> screenOf(Way way) {
    return switch (way) {
      case Way.Password _, Way.RecoveryCode _ -> TypedWayController.class;
      case Way.Factor _ ->
          model.factor().map(SecondFactor::kind).filter(Method.Kind.APPROVAL::equals).isPresent()
              ? ApprovalWayController.class
              : CodeWayController.class;
    };
  }

  private void lookForWays(CustomerFile file) {
    boolean lost = model.challenge().isPresent() && !model.isAnyLeft();
    Presence.show(noWay, lost);
    Presence.show(present, !lost);
  }
}
