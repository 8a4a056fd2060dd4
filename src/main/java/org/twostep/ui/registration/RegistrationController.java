package org.twostep.ui.registration;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
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
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** The frame around every step: how far one is, the step itself, and the way back or out. */
public final class RegistrationController {
  private final BrokerageModel model;
  private final Sentences sentences;
  private final Views views;
  private final Lifecycle lifecycle;
  private Lifecycle stepLifecycle = new Lifecycle();
  private Optional<Registration> shown = Optional.empty();

  @FXML private VBox root;
  @FXML private StepHeader header;
  @FXML private VBox content;
  @FXML private NoteCard standards;
  @FXML private Label standardsText;
  @FXML private Button back;

  public RegistrationController(
      BrokerageModel model, Sentences sentences, Views views, Lifecycle lifecycle) {
    this.model = model;
    this.sentences = sentences;
    this.views = views;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.add(() -> stepLifecycle.end());
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
    back.setText(
        sentences.text(registration.way().before(step).isPresent() ? "step.back" : "step.leave"));
    stepLifecycle.end();
    stepLifecycle = new Lifecycle();
    Parent screen = views.load(StepScreens.of(step), stepLifecycle).root();
    content.getChildren().setAll(screen);
    focusFirst(screen);
  }

  private void showStandardsNote(Step step, String key) {
    boolean noted = StepScreens.hasStandardsNote(step);
    Presence.show(standards, noted);
    standardsText.setText(noted ? sentences.text(key + ".standards") : "");
  }

  private void focusFirst(Parent screen) {
    if (root.getScene() != null) {
      Focus.first(screen);
    }
  }

  @FXML
  private void back() {
    Registration now = model.file().registration().orElseThrow();
    now.way()
        .before(now.step())
        .ifPresentOrElse(to -> model.register(new Input.GoBack(to)), this::finishLater);
  }

  @FXML
  private void finishLater() {
    model.register(new Input.FinishLater());
  }
}
