package org.twostep.flow;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.twostep.app.DesktopBench;
import org.twostep.ui.control.FormField;

/** Finds things in the window, pane by pane: an id can stand in several panes. */
final class Window {
  static final String SITE = ".centre";
  static final String DEVICES = ".devices-pane";
  static final String GUIDE = ".guide-pane";

  private static final Pattern CODE = Pattern.compile("(?m)^(\\d{3}) (\\d{3}) is ");

  private final DesktopBench bench;

  Window(DesktopBench bench) {
    this.bench = bench;
  }

  Parent pane(String pane) {
    return bench.onScreen(() -> (Parent) bench.root().lookup(pane));
  }

  /** The one shown node that this selects, or a failure that says what there is. */
  Node find(String pane, String query) {
    List<Node> found = findAll(pane, query);
    if (found.size() != 1) {
      throw new AssertionError(
          query + " in " + pane + " is " + found + "; there is:\n" + written(pane));
    }
    return found.getFirst();
  }

  List<Node> findAll(String pane, String query) {
    return bench.onScreen(
        () -> bench.root().lookup(pane).lookupAll(query).stream().filter(Eyes::isShown).toList());
  }

  boolean has(String pane, String query) {
    return !findAll(pane, query).isEmpty();
  }

  Node site(String query) {
    return find(SITE, query);
  }

  Node device(String query) {
    return find(DEVICES, query);
  }

  String written(String pane) {
    return bench.onScreen(() -> Eyes.written(bench.root().lookup(pane)));
  }

  /** What a field of the site holds, as typed. */
  String typed(String field) {
    Node node = site(field);
    return bench.onScreen(() ->
        node instanceof TextInputControl input
            ? input.getText()
            : ((TextInputControl) node.lookup(".text-input")).getText());
  }

  /** The sentence under a field of the site. */
  String error(String formField) {
    FormField field = (FormField) site(formField);
    return bench.onScreen(field::getError);
  }

  Node focused() {
    return bench.onScreen(() -> bench.scene().getFocusOwner());
  }

  boolean isFocusIn(Node place) {
    return bench.onScreen(() -> {
      for (Node at = bench.scene().getFocusOwner(); at != null; at = at.getParent()) {
        if (at == place) {
          return true;
        }
      }
      return false;
    });
  }

  /** The last code that is to be read on the devices. */
  String codeOnDevices() {
    Matcher matcher = CODE.matcher(written(DEVICES));
    String code = "";
    while (matcher.find()) {
      code = matcher.group(1) + matcher.group(2);
    }
    if (code.isEmpty()) {
      throw new AssertionError("no code to be read:\n" + written(DEVICES));
    }
    return code;
  }
}
