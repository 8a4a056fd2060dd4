package org.twostep.ui.signin;

import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.PasswordReset;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** The way back in without the password: the frame around its stages. */
public final class ForgotPasswordController {
  private final BrokerageModel model;
  private final Sentences sentences;
  private final Views views;
  private final Function<Lifecycle, Parent> proof;
  private final Lifecycle lifecycle;
  private Lifecycle stageLifecycle = new Lifecycle();

  @FXML private VBox root;
  @FXML private StepHeader header;
  @FXML private VBox content;

  /**
   * @param proof makes the view in which the second stage is met
   */
  public ForgotPasswordController(
      BrokerageModel model,
      Sentences sentences,
      Views views,
      Function<Lifecycle, Parent> proof,
      Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.views = views;
    this.proof = proof;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.add(() -> stageLifecycle.end());
    lifecycle.now(model.fileProperty().map(ResetStage::of), this::show);
  }

  private void show(ResetStage stage) {
    header.setTitle(sentences.text(stage.title()));
    header.setSubtitle(subtitle(stage, model.file()));
    stageLifecycle.end();
    stageLifecycle = new Lifecycle();
    Parent screen =
        stage
            .screen()
            .<Parent>map(controller -> views.load(controller, stageLifecycle).root())
            .orElseGet(() -> proof.apply(stageLifecycle));
    content.getChildren().setAll(screen);
    if (root.getScene() != null) {
      Focus.first(screen);
    }
  }

  /** Where the first message went is not said: it would tell whether there is such an account. */
  private String subtitle(ResetStage stage, CustomerFile file) {
    Optional<String> to = file.reset().map(PasswordReset::to).map(sentences::masked);
    return sentences.text(stage.subtitle(), to.orElse(""));
  }

  @FXML
  private void leave() {
    if (model.file().reset().isPresent()) {
      model.reset(new ForgottenPassword.Input.Cancel(), _ -> {});
    } else {
      model.go(Page.SIGN_IN);
    }
  }
}
