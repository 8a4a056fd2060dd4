package org.twostep.ui.control;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * An input with its label above it, and below it what is wrong with it and a hint. The error is set
 * and cleared by whoever checks the input; what was typed is never touched.
 *
 * <p>A screen reader hears label, error and hint as the name of the input, through the label: an
 * accessible text on a JavaFX text field would be read <em>instead of</em> what was typed.
 */
@DefaultProperty("input")
public class FormField extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final StringProperty label = new SimpleStringProperty(this, "label", "");
  private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
  private final StringProperty error = new SimpleStringProperty(this, "error", "");
  private final ObjectProperty<@Nullable Node> input = new SimpleObjectProperty<>(this, "input");
  private final Label caption = new Label();
  private final Label hintLine = new Label();
  private final FieldMessage errorLine = new FieldMessage();

  public FormField() {
    getStyleClass().add("form-field");
    caption.getStyleClass().add("field-label");
    caption.setMnemonicParsing(true);
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    caption.textProperty().bind(label);
    hideWhileEmpty(caption, label);
    hintLine.getStyleClass().add("field-hint");
    hintLine.setWrapText(true);
    hintLine.setMinHeight(USE_PREF_SIZE);
    hintLine.textProperty().bind(hint);
    hideWhileEmpty(hintLine, hint);
    errorLine.textProperty().bind(error);
    getChildren().add(caption);
    input.subscribe(this::replace);
    label.subscribe(_ -> describe());
    hint.subscribe(text -> {
      join(hintLine, text, 0);
      describe();
    });
    error.subscribe(text -> {
      join(errorLine, text, getChildren().contains(hintLine) ? 1 : 0);
      describe();
    });
  }

  /** A line that never said anything is not there: JavaFX would style it with the page. */
  private void join(Node line, @Nullable String text, int below) {
    if (isSaid(text) && !getChildren().contains(line)) {
      getChildren().add(getChildren().size() - below, line);
    }
  }

  private static void hideWhileEmpty(Label line, StringProperty text) {
    var said = text.map(t -> !t.isBlank()).orElse(false);
    line.visibleProperty().bind(said);
    line.managedProperty().bind(said);
  }

  private void replace(@Nullable Node before, @Nullable Node after) {
    if (before != null) {
      mark(before, false);
      getChildren().remove(before);
    }
    if (after != null) {
      getChildren().add(1, after);
      caption.setLabelFor(editorOf(after));
    }
    describe();
  }

  private void describe() {
    var wrong = isSaid(error.get());
    caption.setAccessibleText(
        Stream.of(withoutMnemonic(label.get()), error.get(), hint.get())
            .filter(FormField::isSaid)
            .map(String::strip)
            .map(part -> part.matches("(?s).*\\p{Po}") ? part : part + ".")
            .collect(Collectors.joining(" ")));
    var node = input.get();
    if (node != null) {
      mark(node, wrong);
    }
  }

  private static void mark(Node input, boolean wrong) {
    input.pseudoClassStateChanged(INVALID, wrong);
    editorOf(input).pseudoClassStateChanged(INVALID, wrong);
  }

  private static Node editorOf(Node input) {
    return input instanceof FieldInput field ? field.editor() : input;
  }

  /** Has something done whenever the person changes what is entered, in a field or by a choice. */
  public void onEdited(Runnable edited) {
    if (input.get() instanceof Node node) {
      listen(editorOf(node), edited);
    }
  }

  private static void listen(Node editor, Runnable edited) {
    switch (editor) {
      case TextInputControl text -> text.textProperty().subscribe((_, _) -> edited.run());
      case ComboBoxBase<?> box -> box.valueProperty().subscribe((_, _) -> edited.run());
      case RadioButton radio -> radio.selectedProperty().subscribe((_, _) -> edited.run());
      case Pane choices -> choices.getChildren().forEach(choice -> listen(choice, edited));
      default -> {}
    }
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** A mnemonic is written "_Name"; an underscore that is meant is written twice. */
  private static String withoutMnemonic(@Nullable String text) {
    return text == null ? "" : text.replaceAll("_(_?)", "$1");
  }

  /** What the input is for; an underscore stands before its mnemonic. */
  public StringProperty labelProperty() {
    return label;
  }

  public String getLabel() {
    return label.get();
  }

  public void setLabel(String text) {
    label.set(text);
  }

  /** What helps to fill it in, or empty. */
  public StringProperty hintProperty() {
    return hint;
  }

  public String getHint() {
    return hint.get();
  }

  public void setHint(@Nullable String text) {
    hint.set(text);
  }

  /** What is wrong with it, as a sentence; empty or null while nothing is. */
  public StringProperty errorProperty() {
    return error;
  }

  public String getError() {
    return error.get();
  }

  public void setError(@Nullable String text) {
    error.set(text);
  }

  public ObjectProperty<@Nullable Node> inputProperty() {
    return input;
  }

  public @Nullable Node getInput() {
    return input.get();
  }

  public void setInput(@Nullable Node node) {
    input.set(node);
  }
}
