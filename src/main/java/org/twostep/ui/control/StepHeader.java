package org.twostep.ui.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a step: a thin bar of segments that says how far one is, a title, a sentence. */
public class StepHeader extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

  private final IntegerProperty step = new SimpleIntegerProperty(this, "step", 1);
  private final IntegerProperty steps = new SimpleIntegerProperty(this, "steps", 7);
  private final StringProperty title = new SimpleStringProperty(this, "title", "");
  private final StringProperty subtitle = new SimpleStringProperty(this, "subtitle", "");
  private final StringProperty progressText = new SimpleStringProperty(this, "progressText", "");
  private final HBox bar = new HBox();

  public StepHeader() {
    getStyleClass().add("step-header");
    bar.getStyleClass().add("step-bar");
    bar.setAccessibleRole(AccessibleRole.TEXT);
    bar.accessibleTextProperty().bind(progressText);
    getChildren().addAll(bar, line("title", title), line("subtitle", subtitle));
    step.subscribe(_ -> draw());
    steps.subscribe(_ -> draw());
  }

  private static Label line(String styleClass, StringProperty text) {
    var line = new Label();
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.textProperty().bind(text);
    var said = text.map(t -> !t.isBlank()).orElse(false);
    line.visibleProperty().bind(said);
    line.managedProperty().bind(said);
    return line;
  }

  private void draw() {
    var shown = steps.get() > 0;
    bar.setVisible(shown);
    bar.setManaged(shown);
    bar.getChildren().clear();
    for (var i = 1; i <= steps.get(); i++) {
      var segment = new Region();
      segment.getStyleClass().add("step-segment");
      segment.pseudoClassStateChanged(DONE, i < step.get());
      segment.pseudoClassStateChanged(PRESENT, i == step.get());
      HBox.setHgrow(segment, Priority.ALWAYS);
      bar.getChildren().add(segment);
    }
  }

  /** The present step, counted from 1. */
  public IntegerProperty stepProperty() {
    return step;
  }

  public int getStep() {
    return step.get();
  }

  public void setStep(int value) {
    step.set(value);
  }

  /** How many steps there are; 0 shows no bar. */
  public IntegerProperty stepsProperty() {
    return steps;
  }

  public int getSteps() {
    return steps.get();
  }

  public void setSteps(int value) {
    steps.set(value);
  }

  public StringProperty titleProperty() {
    return title;
  }

  public String getTitle() {
    return title.get();
  }

  public void setTitle(String text) {
    title.set(text);
  }

  public StringProperty subtitleProperty() {
    return subtitle;
  }

  public String getSubtitle() {
    return subtitle.get();
  }

  public void setSubtitle(String text) {
    subtitle.set(text);
  }

  /** What the bar says to a screen reader, for example "Step 6 of 7". */
  public StringProperty progressTextProperty() {
    return progressText;
  }

  public String getProgressText() {
    return progressText.get();
  }

  public void setProgressText(String text) {
    progressText.set(text);
  }
}
