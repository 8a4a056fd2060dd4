package org.twostep.ui.profile;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.twostep.account.SecondFactor;
import org.twostep.entry.Field;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.model.Sentences;

/** Asks in a row of the list for another name. */
final class RenameForm extends VBox {
  private final TextField name = new TextField();
  private final FormField field = new FormField();
  private final BusyButton save = new BusyButton();

  /**
   * @param close takes this form away
   */
  RenameForm(SecondFactor factor, FactorDeeds deeds, Sentences sentences, Runnable close) {
    getStyleClass().add("factor-question");
    name.setId("name");
    name.setTextFormatter(LimitedText.of());
    name.setText(factor.name());
    field.setLabel(sentences.text("security.rename.label"));
    field.setHint(sentences.text("security.rename.hint"));
    field.setInput(name);
    deeds.form().place(Field.NAME, field);
    save.setId("saveName");
    save.setText(sentences.text("security.rename.save"));
    save.getStyleClass().add("primary");
    save.setDefaultButton(true);
    save.setOnAction(_ -> save(factor, deeds, close));
    Button cancel = new Button(sentences.text("security.rename.cancel"));
    cancel.setId("cancelName");
    cancel.getStyleClass().add("secondary");
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> close.run());
    FlowPane actions = new FlowPane(save, cancel);
    actions.getStyleClass().add("actions");
    getChildren().addAll(field, actions);
  }

  private void save(SecondFactor factor, FactorDeeds deeds, Runnable close) {
    deeds
        .form()
        .submit(
            save,
            answer ->
                deeds.rename(
                    factor,
                    name.getText(),
                    refusals -> {
                      answer.accept(refusals);
                      if (refusals.isEmpty()) {
                        close.run();
                      }
                    }));
  }

  @Override
  public void requestFocus() {
    name.requestFocus();
    name.selectAll();
  }
}
