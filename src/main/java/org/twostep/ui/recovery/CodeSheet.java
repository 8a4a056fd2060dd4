package org.twostep.ui.recovery;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.factor.RecoveryCode;

/**
 * A set of codes with a heading, as it is copied, saved and printed.
 *
 * @param title whose codes they are
 * @param note when they were made, and how they are used
 */
record CodeSheet(String title, String note, List<RecoveryCode> codes) {
  CodeSheet {
    codes = List.copyOf(codes);
  }

  /** The codes from one on, one below the other. */
  String column(int from, int to) {
    return codes.subList(from, to).stream()
        .map(RecoveryCode::grouped)
        .collect(Collectors.joining("\n"));
  }

  /** All of it as plain text. Lines end as the computer's own editors want it. */
  String text() {
    String all = String.join("\n", title, note, "", column(0, codes.size()), "");
    return all.replace("\n", System.lineSeparator());
  }

  /** A plain page: black on white, without the look of the window. */
  Node page() {
    Label heading = new Label(title);
    heading.getStyleClass().add("print-title");
    Label words = new Label(note);
    words.setWrapText(true);
    Label list = new Label(column(0, codes.size()));
    list.getStyleClass().add("print-codes");
    VBox page = new VBox(heading, words, list);
    page.getStyleClass().add("print-page");
    return page;
  }

  /** Never the codes: they must not reach a log by accident. */
  @Override
  public String toString() {
    return "CodeSheet[······]";
  }
}
