package org.twostep.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Where a code is typed: the field, how long the code is good for, the button that takes it, and
 * the button that sends another and says when it can.
 */
public class CodePanel extends VBox {
  private final CodeField code = new CodeField();
  private final FormField field = new FormField();
  private final Label validity = new Label();
  private final BusyButton submit = new BusyButton();
  private final BusyButton resend = new BusyButton();

  public CodePanel() {
    getStyleClass().add("code-panel");
    code.setId("code");
    submit.setId("submit");
    resend.setId("resend");
    field.setInput(code);
    validity.getStyleClass().add("muted");
    validity.setWrapText(true);
    validity.textProperty().subscribe(text -> Presence.show(validity, !text.isEmpty()));
    submit.getStyleClass().add("primary");
    submit.setDefaultButton(true);
    resend.getStyleClass().addAll("secondary", "resend");
    FlowPane actions = new FlowPane(submit, resend);
    actions.getStyleClass().add("actions");
    getChildren().addAll(field, validity, actions);
  }

  public CodeField code() {
    return code;
  }

  public FormField field() {
    return field;
  }

  public BusyButton submit() {
    return submit;
  }

  public BusyButton resend() {
    return resend;
  }

  /** How long the code is good for, in words. */
  public StringProperty validityProperty() {
    return validity.textProperty();
  }

  public String getLabel() {
    return field.getLabel();
  }

  public void setLabel(String label) {
    field.setLabel(label);
  }

  public String getSubmitText() {
    return submit.getText();
  }

  public void setSubmitText(String text) {
    submit.setText(text);
  }
}
