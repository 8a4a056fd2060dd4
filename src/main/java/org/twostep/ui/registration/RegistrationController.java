package org.twostep.ui.registration;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.registration.Input;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.registration.Way;
import org.twostep.ui.control.NoteCard;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Slot;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** The frame around every step: how far one is, the step itself, and the way back or out. */
public final class RegistrationController {
  private final BrokerageModel model;
  private final Sentences sentences;
  private final Slot slot;
  private final Lifecycle lifecycle;
  private Optional<Registration> shown = Optional.empty();

  @FXML private StepHeader header;
  @FXML private VBox content;
  @FXML private NoteCard standards;
  @FXML private Label standardsText;
  @FXML private Button back;

  public RegistrationController(
      BrokerageModel model, Sentences sentences, Views views, Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.slot = new Slot(views, lifecycle);
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(model.fileProperty(), file -> file.registration().ifPresent(this::show));
  }

  private void show(Registration registration) {
    boolean same = shown.filter(s -> isSameScreen(s, registration)).isPresent();
    shown = Optional.of(registration);
    if (!same) {
      showStep(registration);
    }
  }

  private static boolean isSameScreen(Registration one, Registration other) {
    return one.id().equals(other.id()) && one.step() == other.step();
  }

  private void showStep(Registration registration) {
    Step step = registration.step();
    String key = "step." + Sentences.key(step);
    int steps = registration.way() == Way.SHORT ? 4 : 7;
    header.setSteps(steps);
    header.setStep(step.guideStep());
    header.setProgressText(sentences.text("step.progress", step.guideStep(), steps));
    header.setTitle(sentences.text(key + ".title"));
    header.setSubtitle(StepSubtitle.of(model.file(), registration, sentences));
    showStandardsNote(step, key);
    back.setText(sentences.text(registration.before().isPresent() ? "step.back" : "step.leave"));
    slot.show(content, StepScreens.of(step));
  }

  private void showStandardsNote(Step step, String key) {
    boolean noted = StepScreens.hasStandardsNote(step);
    Presence.show(standards, noted);
    standardsText.setText(noted ? sentences.text(key + ".standards") : "");
  }

  @FXML
  private void back() {
    Registration now = model.file().registration().orElseThrow();
    now.before().ifPresentOrElse(to -> model.register(new Input.GoBack(to)), this::finishLater);
  }

  @FXML
  private void finishLater() {
    model.register(new Input.FinishLater());
  }
}
