package org.twostep.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What lies round a page that is not the brokerage's: a header, and room that scrolls. */
public final class PageFrame extends BorderPane {
  private final StackPane sheet = new StackPane();
  private final HBox header = new HBox();

  /**
   * A frame without buttons.
   *
   * @param title stands in the header
   */
  public PageFrame(String title) {
    getStyleClass().addAll("centre", "page-frame");
    Label name = new Label(title, new FontIcon(Material2AL.ECO));
    name.getStyleClass().add("brand");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    header.getStyleClass().add("app-header");
    header.getChildren().addAll(name, gap);
    sheet.setAlignment(Pos.TOP_CENTER);
    PageScroll scroll = new PageScroll();
    scroll.setContent(sheet);
    setTop(header);
    setCenter(scroll);
  }

  /** Puts a button into the header. */
  public PageFrame with(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("header-button");
    button.setMnemonicParsing(true);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    header.getChildren().add(button);
    return this;
  }

  /** Where the page goes. */
  public Pane sheet() {
    return sheet;
  }
}
