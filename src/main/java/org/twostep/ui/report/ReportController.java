package org.twostep.ui.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.twostep.report.FileKind;
import org.twostep.report.Sheet;
import org.twostep.report.Sheet.Section;
import org.twostep.ui.control.Card;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.report.ReportWords.Next;

/** Shows the report of a rehearsal. */
public final class ReportController {
  private final ReportViewModel report;
  private final Actions actions;

  @FXML private Label title;
  @FXML private Label line;
  @FXML private Label learner;
  @FXML private Pane figures;
  @FXML private Label barsTitle;
  @FXML private VBox bars;
  @FXML private VBox sections;
  @FXML private Card nextCard;
  @FXML private VBox advice;
  @FXML private Pane next;
  @FXML private Label progress;
  @FXML private ProgressBar progressBar;
  @FXML private FieldMessage result;

  /**
   * Where one can go from here.
   *
   * @param tryAgain begins the same rehearsal anew, in the same mode
   * @param open begins another one, by its id
   * @param close goes back to the list
   */
  public record Actions(Runnable tryAgain, Consumer<String> open, Runnable close) {}

  public ReportController(ReportViewModel report, Actions actions) {
    this.report = report;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    Sheet sheet = report.sheet();
    title.setText(sheet.title());
    line.setText(report.line());
    learner.setText(Wrappable.text(sheet.learner()));
    sheet.figures().forEach(figure -> figures.getChildren().add(new FigureTile(figure)));
    barsTitle.setText(sheet.bars().title());
    sheet.bars().steps().forEach(bar -> bars.getChildren().add(new BarRow(bar)));
    // The last one is what to practise next: it can be pressed, and has a card of its own.
    List<Section> told = sheet.sections().subList(0, sheet.sections().size() - 1);
    told.stream()
        .filter(section -> !section.sentences().isEmpty())
        .forEach(section -> sections.getChildren().add(new SectionCard(section)));
    advice.getChildren().addAll(SectionCard.sentences(report.advice()));
    report.next().forEach(other -> next.getChildren().add(opener(other)));
    Presence.show(nextCard, !report.advice().isEmpty() || !report.next().isEmpty());
    progress.setText(report.progress());
    progressBar.setProgress(report.progressShare());
  }

  private Button opener(Next other) {
    Button open = new Button(other.title());
    open.getStyleClass().add("secondary");
    open.setMnemonicParsing(false);
    open.setWrapText(true);
    open.setMinHeight(Button.USE_PREF_SIZE);
    open.setOnAction(_ -> actions.open().accept(other.id()));
    return open;
  }

  @FXML
  private void savePdf() {
    report.save(FileKind.PDF, result);
  }

  @FXML
  private void saveCsv() {
    report.save(FileKind.CSV, result);
  }

  @FXML
  private void saveJson() {
    report.save(FileKind.JSON, result);
  }

  @FXML
  private void tryAgain() {
    actions.tryAgain().run();
  }

  @FXML
  private void close() {
    actions.close().run();
  }
}
