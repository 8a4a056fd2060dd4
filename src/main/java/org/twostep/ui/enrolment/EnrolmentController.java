package org.twostep.ui.enrolment;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.security.Enrolment;
import org.twostep.security.SecurityInput;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Slot;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;

/** The frame: what is being proven, what goes on working until then, and the way out. */
public final class EnrolmentController {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final EnrolmentWords words;
  private final Slot slot;
  private final Lifecycle lifecycle;
  private Optional<Enrolment> shown = Optional.empty();

  @FXML private StepHeader header;
  @FXML private VBox content;
  @FXML private Label untilThen;

  public EnrolmentController(
      BrokerageModel model,
      SecurityModel security,
      EnrolmentWords words,
      Views views,
      Lifecycle lifecycle) {
    this.model = model;
    this.security = security;
    this.words = words;
    this.slot = new Slot(views, lifecycle);
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(model.fileProperty(), file -> file.enrolment().ifPresent(this::show));
  }

  private void show(Enrolment enrolment) {
    boolean same = shown.filter(s -> isSameScreen(s, enrolment)).isPresent();
    shown = Optional.of(enrolment);
    if (!same) {
      header.setTitle(words.title(model.file(), enrolment));
      header.setSubtitle(words.subtitle(enrolment));
      untilThen.setText(words.untilThen(model.file(), enrolment));
      Presence.show(untilThen, !untilThen.getText().isEmpty());
      slot.show(content, Stage.of(enrolment).screen());
    }
  }

  private static boolean isSameScreen(Enrolment one, Enrolment other) {
    return one.id().equals(other.id()) && one.to().equals(other.to());
  }

  @FXML
  private void cancel() {
    security.secure(new SecurityInput.CancelEnrolment());
  }
}
