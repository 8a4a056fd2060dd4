package org.twostep.ui.profile;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.ui.control.StatusPill;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.ApprovalModel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** My profile: the tabs, and the Two-Factor Authentication icon with its state. */
public final class ProfileController {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final BrokerageModel model;
  private final ApprovalModel approval;
  private final Sentences sentences;
  private final Views views;
  private final Lifecycle lifecycle;

  @FXML private StepHeader header;
  @FXML private Button twoFactorIcon;
  @FXML private StatusPill twoFactorState;
  @FXML private TabPane tabs;
  @FXML private Tab basic;
  @FXML private Tab security;

  /**
   * @param views make what is in the tabs
   */
  public ProfileController(
      BrokerageModel model,
      ApprovalModel approval,
      Sentences sentences,
      Views views,
      Lifecycle lifecycle) {
    this.model = model;
    this.approval = approval;
    this.sentences = sentences;
    this.views = views;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    header.setSubtitle(
        sentences.text("profile.subtitle", PracticeCustomer.NAME, PracticeCustomer.ACCOUNT_ENDING));
    lifecycle.now(model.pageProperty(), this::open);
    lifecycle.now(tabs.getSelectionModel().selectedItemProperty(), this::fill);
    lifecycle.onChange(
        tabs.getSelectionModel().selectedItemProperty(),
        tab -> model.go(security.equals(tab) ? Page.PROFILE_SECURITY : Page.PROFILE_BASIC));
    lifecycle.now(model.fileProperty(), this::show);
  }

  private void open(Page page) {
    if (page == Page.PROFILE_BASIC || page == Page.PROFILE_SECURITY) {
      tabs.getSelectionModel().select(page == Page.PROFILE_SECURITY ? security : basic);
    }
  }

  /** What is in a tab is made when the tab is first opened: most people come for one of them. */
  private void fill(Tab tab) {
    if (tab.getContent() == null) {
      Class<?> content =
          security.equals(tab) ? SecurityController.class : BasicInformationController.class;
      tab.setContent(views.load(content, lifecycle).root());
    }
  }

  private void show(CustomerFile file) {
    TwoFactorState state = TwoFactorState.of(file);
    String name = sentences.text("two-factor.state." + Sentences.key(state));
    twoFactorState.setTone(state.tone());
    twoFactorState.setText(name);
    twoFactorIcon.pseudoClassStateChanged(ON, state == TwoFactorState.ON);
    twoFactorIcon.setAccessibleText(sentences.text("profile.two-factor.accessible", name));
  }

  @FXML
  private void openTwoFactor() {
    approval.openByIcon();
  }
}
