package org.twostep.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import org.twostep.brokerage.Page;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;

/** Loads the page to show and ends the one before, so that only one page is alive at a time. */
public final class PageLoader {
  private final Views views;
  private final Function<Page, Class<?>> screens;
  private Lifecycle lifecycle = new Lifecycle();
  private Optional<Shown> shown = Optional.empty();

  private record Shown(Class<?> controller, Parent root) {}

  /**
   * @param screens which controller shows which page; pages can share one
   */
  public PageLoader(Views views, Function<Page, Class<?>> screens) {
    this.views = views;
    this.screens = screens;
  }

  /** The page; the same screen again where it shows several pages. */
  public Parent load(Page page) {
    Class<?> controller = screens.apply(page);
    Shown next =
        shown.filter(now -> now.controller().equals(controller)).orElseGet(() -> fresh(controller));
    shown = Optional.of(next);
    return next.root();
  }

  private Shown fresh(Class<?> controller) {
    lifecycle.end();
    lifecycle = new Lifecycle();
    return new Shown(controller, views.load(controller, lifecycle).root());
  }
}
