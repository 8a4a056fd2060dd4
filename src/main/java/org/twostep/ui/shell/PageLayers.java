package org.twostep.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.twostep.ui.control.InView;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;

/** Shows the uppermost of several pages; those below are hidden and remember their reader. */
final class PageLayers {
  private final ScrollPane view;
  private final Pane sheet;
  private final Map<Node, Place> places = new HashMap<>();

  /**
   * Where the reader of a page was.
   *
   * @param focused nothing where the focus was elsewhere
   * @param scrolled as {@link ScrollPane#getVvalue()} says it
   */
  private record Place(Optional<Node> focused, double scrolled) {
    private static final Place BEGINNING = new Place(Optional.empty(), 0);
  }

  /**
   * @param view scrolls
   * @param sheet where the pages lie
   */
  PageLayers(ScrollPane view, Pane sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /**
   * Shows the last of these, at its beginning or where its reader left it, and drops what is not
   * among them.
   *
   * @return whether another page is shown than before
   */
  boolean show(List<Parent> pages) {
    Parent next = pages.getLast();
    List<Node> layers = sheet.getChildren();
    if (!layers.isEmpty() && layers.getLast().equals(next)) {
      return false;
    }
    layers.stream().filter(Node::isVisible).forEach(page -> places.put(page, place(page)));
    layers.retainAll(pages);
    places.keySet().retainAll(pages);
    if (!layers.contains(next)) {
      layers.add(next);
    }
    layers.forEach(page -> Presence.show(page, page.equals(next)));
    if (places.containsKey(next)) {
      // A view keeps its distance from the top while its content grows: that has to be over before.
      view.layout();
    }
    view.setVvalue(placeOf(next).scrolled());
    return true;
  }

  /**
   * Gives the focus back to what had it on the page that is shown now, and shows it there: the page
   * can have changed meanwhile. Where it is gone, the page is at its beginning.
   *
   * @return whether that is still there and takes it
   */
  boolean restoreFocus() {
    Optional<Node> focused = placeOf(sheet.getChildren().getLast()).focused().filter(Focus::again);
    focused.ifPresentOrElse(node -> InView.reveal(node, view), () -> view.setVvalue(0));
    return focused.isPresent();
  }

  private Place place(Node page) {
    return new Place(Focus.within(page), view.getVvalue());
  }

  private Place placeOf(Node page) {
    return places.getOrDefault(page, Place.BEGINNING);
  }
}
