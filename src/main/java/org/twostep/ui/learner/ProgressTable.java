package org.twostep.ui.learner;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.twostep.rehearsal.Progress.Tries;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.model.Sentences;

/**
 * The table of learners and rehearsals. Its columns are as wide as what stands in them, so nothing
 * is cut off; what is long wraps, and where all of it is more than the page has, it scrolls
 * sideways. A click on a head sorts, and so does the choice above, which is there for the keyboard.
 */
final class ProgressTable {
  /** Beside the text of a cell, of the font size: its padding, and the arrow in a head. */
  private static final double ROOM = 3;

  /** The widest column, of the font size; what is longer wraps. */
  private static final double WIDEST = 14;

  private static final Comparator<Optional<Instant>> LATEST_FIRST =
      Comparator.comparing((Optional<Instant> when) -> when.orElse(Instant.MIN)).reversed();

  private final TableView<Row> table;
  private final Sentences sentences;
  private final List<Column> columns;

  /** One column, what stands in it, and how it sorts. */
  private record Column(String title, Function<Row, String> text, Comparator<Row> order) {}

  ProgressTable(TableView<Row> table, Sentences sentences) {
    this.table = table;
    this.sentences = sentences;
    this.columns =
        List.of(
            new Column(
                sentences.text("trainer.column.learner"),
                Row::learner,
                Comparator.comparing(Row::learner, String.CASE_INSENSITIVE_ORDER)),
            new Column(
                sentences.text("trainer.column.rehearsal"),
                Row::title,
                Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER)),
            new Column(
                sentences.text("trainer.column.passed"),
                row -> date(row.tries().flatMap(Tries::passed)),
                Comparator.comparing(row -> row.tries().flatMap(Tries::passed), LATEST_FIRST)),
            new Column(
                sentences.text("trainer.column.last"),
                row -> date(row.tries().map(Tries::last)),
                Comparator.comparing(row -> row.tries().map(Tries::last), LATEST_FIRST)),
            new Column(
                sentences.text("trainer.column.hints"),
                row -> row.tries().map(tries -> Integer.toString(tries.hints())).orElse(""),
                Comparator.comparing(row -> -row.tries().map(Tries::hints).orElse(0))));
  }

  private String date(Optional<Instant> when) {
    return when.map(sentences::date).orElse("");
  }

  /**
   * Makes the columns.
   *
   * @param sort chooses the column that sorts
   * @param sized a text in the size of the table
   */
  void build(ComboBox<String> sort, Label sized) {
    columns.forEach(column -> table.getColumns().add(column(column)));
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    sized.fontProperty().subscribe(_ -> fit(sized.getFont()));
    sort.getItems().setAll(columns.stream().map(Column::title).toList());
    sort.valueProperty().subscribe(_ -> sortBy(sort.getSelectionModel().getSelectedIndex()));
    sort.getSelectionModel().select(0);
  }

  private static TableColumn<Row, Row> column(Column column) {
    TableColumn<Row, Row> made = new TableColumn<>();
    made.setText(column.title());
    made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    made.setCellFactory(_ -> new ProgressCell(made, column.text()));
    made.setComparator(column.order());
    made.setReorderable(false);
    return made;
  }

  private void sortBy(int index) {
    if (index >= 0) {
      table.getSortOrder().setAll(List.of(table.getColumns().get(index)));
      table.sort();
    }
  }

  /** Shows these, sorted as before. */
  void show(List<Row> rows, Label sized) {
    table.getItems().setAll(rows);
    fit(sized.getFont());
    table.sort();
  }

  private void fit(Font font) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double widest =
          table.getItems().stream()
              .mapToDouble(row -> width(Wrappable.text(column.text().apply(row)), font))
              .reduce(width(column.title(), font), Math::max);
      table
          .getColumns()
          .get(i)
          .setPrefWidth(
              Math.ceil(Math.min(widest + ROOM * font.getSize(), WIDEST * font.getSize())));
    }
  }

  private static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
