package org.twostep.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Rows that show the items of a list. The row of an item stays the same node while the item
 * changes, so that neither the focus nor what is half done in it is lost.
 *
 * @param <T> an item
 * @param <R> its row
 */
public final class Rows<T, R extends Node> {
  private final Pane place;
  private final Function<T, String> id;
  private final Function<T, R> maker;
  private final Map<String, R> rows = new LinkedHashMap<>();

  /**
   * @param id tells the items apart
   * @param maker makes the row of an item
   */
  public Rows(Pane place, Function<T, String> id, Function<T, R> maker) {
    this.place = place;
    this.id = id;
    this.maker = maker;
  }

  /**
   * Shows these items.
   *
   * @param refresh has a row show its item
   */
  public void show(List<T> items, BiConsumer<R, T> refresh) {
    Map<String, R> before = Map.copyOf(rows);
    rows.clear();
    for (T item : items) {
      R row = Optional.ofNullable(before.get(id.apply(item))).orElseGet(() -> maker.apply(item));
      refresh.accept(row, item);
      rows.put(id.apply(item), row);
    }
    if (!place.getChildren().equals(rows())) {
      place.getChildren().setAll(rows());
    }
  }

  /** The rows, from top to bottom. */
  public List<R> rows() {
    return List.copyOf(rows.values());
  }
}
