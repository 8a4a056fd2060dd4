package org.twostep.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Explains a word where it stands: a small question that opens to one or two sentences below it,
 * and closes at a second press or by Esc. Nothing pops up, so nothing is covered.
 */
public class Term extends VBox {
  private final Button question = new Button();
  private final Label sentences = new Label();
  private final StringProperty explanation = new SimpleStringProperty(this, "explanation", "");

  public Term() {
    getStyleClass().add("term");
    FontIcon icon = new FontIcon(Material2AL.HELP_OUTLINE);
    question.setGraphic(icon);
    question.setMnemonicParsing(false);
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    question.getStyleClass().addAll("link", "flush", "term-question");
    question.setOnAction(_ -> show(!sentences.isVisible()));
    sentences.setWrapText(true);
    sentences.setMinHeight(USE_PREF_SIZE);
    sentences.getStyleClass().add("term-explanation");
    sentences.textProperty().bind(explanation);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(question, sentences);
    show(false);
  }

  /** A screen reader hears the explanation with the question that it answers. */
  private void show(boolean open) {
    Presence.show(sentences, open);
    question.setAccessibleHelp(open ? explanation.get() : null);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && sentences.isVisible()) {
      event.consume();
      show(false);
    }
  }

  /** What the word is asked about with, such as "What is a secret word?". */
  public StringProperty questionProperty() {
    return question.textProperty();
  }

  public String getQuestion() {
    return question.getText();
  }

  public void setQuestion(String text) {
    question.setText(text);
  }

  /** One or two sentences. */
  public StringProperty explanationProperty() {
    return explanation;
  }

  public String getExplanation() {
    return explanation.get();
  }

  public void setExplanation(String text) {
    explanation.set(text);
  }
}
