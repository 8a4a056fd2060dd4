package org.twostep.ui.registration;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.twostep.brokerage.CustomerFile;
import org.twostep.registration.CodeTarget;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.CodeForm.Asked;
import org.twostep.ui.model.Sentences;

/** Every step that asks for a code. */
public final class CodeStepController {
  private final BrokerageModel model;
  private final CodeForm codeForm;
  private final Sentences sentences;

  @FXML private CodePanel panel;
  @FXML private Label trouble;
  @FXML private Label nothingArrived;
  @FXML private Node corrections;
  @FXML private Button differentMethod;
  @FXML private Button correctContact;
  @FXML private Button showKey;

  public CodeStepController(BrokerageModel model, CodeForm codeForm, Sentences sentences) {
    this.model = model;
    this.codeForm = codeForm;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    Registration registration = model.file().registration().orElseThrow();
    Step step = registration.step();
    boolean app = registration.isAppCode();
    panel.setSubmitText(sentences.text("step." + Sentences.key(step) + ".submit"));
    trouble.setText(sentences.text(app ? "code.app.trouble" : "code.nothing-arrived"));
    nothingArrived.setText(sentences.text(app ? "code.app.trouble.text" : nothingArrivedKey(step)));
    Presence.show(differentMethod, step == Step.ENTER_CODE);
    Presence.show(showKey, app);
    Presence.show(correctContact, !app && contactStep(step).isPresent());
    Presence.show(corrections, contactStep(step).isPresent());
    codeForm.bind(
        panel,
        CodeStepController::asked,
        new CodeForm.Actions(
            typed -> answer -> model.register(new Input.Code(typed), answer),
            answer -> model.register(new Input.ResendCode(), answer)));
  }

  private static String nothingArrivedKey(Step step) {
    return step == Step.CONFIRM_EMAIL
        ? "code.nothing-arrived.confirm-email"
        : "code.nothing-arrived.text";
  }

  private static Optional<Asked> asked(CustomerFile file) {
    return file.registration()
        .map(r -> new Asked(CodeTarget.of(file.account(), r), file.account().tries().code()));
  }

  /** Where the number or address can be put right that this step's code went to. */
  private static Optional<Step> contactStep(Step step) {
    if (step == Step.ACTIVATE) {
      return Optional.of(Step.PHONE_NUMBER);
    }
    return step == Step.CONFIRM_IDENTITY ? Optional.empty() : Optional.of(Step.CONTACT_INFORMATION);
  }

  @FXML
  private void useDifferentMethod() {
    model.register(new Input.GoBack(Step.CHOOSE_METHOD));
  }

  @FXML
  private void showKey() {
    model.register(new Input.GoBack(Step.SET_UP_APP));
  }

  @FXML
  private void correctContact() {
    model
        .file()
        .registration()
        .map(Registration::step)
        .flatMap(CodeStepController::contactStep)
        .ifPresent(to -> model.register(new Input.GoBack(to)));
  }
}
