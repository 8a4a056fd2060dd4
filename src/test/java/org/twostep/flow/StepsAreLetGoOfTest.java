package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.registration.Step;

/** Each step's screen is collected once the registration has gone on. */
class StepsAreLetGoOfTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
  void aStepThatWasLeft(Step step) {
    new Shortcut(bench).at(step);
    bench.open();
    Window window = new Window(bench);
    WeakReference<Node> content = content(window);
    new Hands(bench).click(window.site("#back"));
    if (bench.page() == Page.REGISTRATION) {
      new Hands(bench).click(window.site("#finishLater"));
    }
    assertEquals(Page.PROFILE_SECURITY, bench.page());
    for (int round = 0; round < 30 && content.get() != null; round++) {
      System.gc();
      bench.redraw();
    }
    assertNull(content.get(), "still held");
  }

  private WeakReference<Node> content(Window window) {
    return bench.onScreen(
        () ->
            new WeakReference<>(
                ((javafx.scene.layout.VBox) window.site("#content"))
                    .getChildren()
                    .getFirst()));
  }
}
