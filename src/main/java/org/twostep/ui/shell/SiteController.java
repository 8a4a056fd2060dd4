package org.twostep.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.Page;
import org.twostep.registration.Registration;
import org.twostep.signin.SignIn;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.ApprovalModel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.world.Computer;

/** The brokerage's site: its header with the profile menu, the present page, and the prompt. */
public final class SiteController {
  private final BrokerageModel model;
  private final ApprovalModel approval;
  private final ObservableValue<Computer> sittingAt;
  private final Function<Page, List<Parent>> pages;
  private final Supplier<Parent> prompt;
  private final Lifecycle lifecycle;

  @FXML private Button home;
  @FXML private Label computer;
  @FXML private MenuButton profileMenu;
  @FXML private ScrollPane page;
  @FXML private StackPane sheet;
  @FXML private StackPane overlay;

  /**
   * @param sittingAt the computer that shows this site
   * @param pages goes to a page, and says what is alive then; the page comes last
   * @param prompt makes the approval prompt
   */
  public SiteController(
      BrokerageModel model,
      ApprovalModel approval,
      ObservableValue<Computer> sittingAt,
      Function<Page, List<Parent>> pages,
      Supplier<Parent> prompt,
      Lifecycle lifecycle) {
    this.model = model;
    this.approval = approval;
    this.sittingAt = sittingAt;
    this.pages = pages;
    this.prompt = prompt;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    profileMenu.setText(PracticeCustomer.NAME);
    lifecycle.now(sittingAt, at -> Presence.show(computer, at != Computer.OWN));
    PageLayers layers = new PageLayers(page, sheet);
    lifecycle.now(model.pageProperty(), to -> open(to, layers));
    PromptLayer layer = new PromptLayer(overlay, List.of(page, profileMenu, home), prompt);
    lifecycle.now(approval.openProperty(), open -> focusFirst(layer.show(open).orElse(sheet)));
    // A step begins at its top, although all steps share a page.
    lifecycle.onChange(
        model.fileProperty().map(file -> file.registration().map(Registration::step)),
        _ -> page.setVvalue(0));
  }

  private void open(Page to, PageLayers layers) {
    Presence.show(profileMenu, !to.isBeforeSignIn());
    List<Parent> alive = pages.apply(to);
    if (layers.show(alive) && !layers.restoreFocus()) {
      focusFirst(alive.getLast());
    }
  }

  private void focusFirst(Parent content) {
    if (page.getScene() != null && !Focus.first(content)) {
      profileMenu.requestFocus();
    }
  }

  @FXML
  private void openProfile() {
    model.go(Page.PROFILE_BASIC);
  }

  @FXML
  private void openSecurityOptions() {
    model.openSecurityOptions();
  }

  @FXML
  private void openTwoFactor() {
    approval.openByIcon();
  }

  @FXML
  private void openHome() {
    if (!model.pageProperty().get().isBeforeSignIn()) {
      model.go(Page.HOME);
    }
  }

  @FXML
  private void signOut() {
    model.signIn(new SignIn.Input.SignOut(), _ -> {});
  }
}
