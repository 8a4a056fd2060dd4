package org.twostep.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Parent;
import org.twostep.brokerage.Page;
import org.twostep.ui.fx.Lifecycle;

/**
 * The page to show, and below it the one that it leads back to, so that whoever returns finds it as
 * it was, and at once. No other page is alive.
 */
public final class PageStack {
  private final Function<Page, Class<?>> screens;
  private final BiFunction<Class<?>, Lifecycle, Parent> loader;
  private final Deque<Shown> stack = new ArrayDeque<>();

  private record Shown(Class<?> controller, Parent root, Lifecycle lifecycle) {}

  /**
   * @param screens which controller shows which page; pages can share one
   * @param loader makes a fresh screen of a controller, for as long as it lives
   */
  public PageStack(
      Function<Page, Class<?>> screens, BiFunction<Class<?>, Lifecycle, Parent> loader) {
    this.screens = screens;
    this.loader = loader;
  }

  /**
   * Goes to a page, and ends those that it does not need.
   *
   * @return what is alive now: the page comes last; the same screen again where it was there before
   */
  public List<Parent> goTo(Page page) {
    Class<?> wanted = screens.apply(page);
    while (!isOnTop(wanted) && !isReturnOf(page) && !stack.isEmpty()) {
      stack.removeLast().lifecycle().end();
    }
    if (!isOnTop(wanted)) {
      stack.addLast(fresh(wanted));
    }
    return stack.stream().map(Shown::root).toList();
  }

  private boolean isReturnOf(Page page) {
    return page.leadsBackTo().map(screens).filter(this::isOnTop).isPresent();
  }

  private boolean isOnTop(Class<?> controller) {
    return !stack.isEmpty() && stack.getLast().controller().equals(controller);
  }

  private Shown fresh(Class<?> controller) {
    Lifecycle lifecycle = new Lifecycle();
    return new Shown(controller, loader.apply(controller, lifecycle), lifecycle);
  }
}
