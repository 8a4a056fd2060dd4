package org.twostep.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.Seeded;
import org.twostep.brokerage.Page;
import org.twostep.ui.fx.Lifecycle;

class PageStackTest {
  private final Map<Parent, Lifecycle> made = new HashMap<>();
  private final PageStack stack = new PageStack(PageStackTest::screen, this::make);

  /** A class for each page, any will do; the two tabs share one, as in the program. */
  private static Class<?> screen(Page page) {
    int tabs = Page.PROFILE_BASIC.ordinal();
    int one = page == Page.PROFILE_SECURITY ? tabs : page.ordinal();
    return Stream.<Class<?>>iterate(int.class, Class::arrayType)
        .skip(one)
        .findFirst()
        .orElseThrow();
  }

  private Parent make(Class<?> screen, Lifecycle lifecycle) {
    Group root = new Group();
    root.setUserData(screen);
    made.put(root, lifecycle);
    return root;
  }

  private Parent at(Page page) {
    return stack.goTo(page).getLast();
  }

  private List<Parent> living() {
    return made.keySet().stream().filter(root -> !made.get(root).hasEnded()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void whoComesBackFindsThePageThatWasLeft(Page page) {
    Parent profile = at(Page.PROFILE_SECURITY);
    at(page);
    Parent again = at(Page.PROFILE_SECURITY);
    boolean kept = screen(page) == screen(Page.PROFILE_SECURITY) || page.leadsBackTo().isPresent();
    assertEquals(kept, profile == again);
    assertEquals(List.of(again), living());
  }

  @Test
  void onePageAfterAnotherLeadsBackToTheSame() {
    Parent profile = at(Page.PROFILE_SECURITY);
    Parent history = at(Page.ACTIVITY);
    assertEquals(List.of(profile, history), stack.goTo(Page.ACTIVITY));
    Parent form = at(Page.CHANGE_PASSWORD);
    assertEquals(List.of(profile, form), stack.goTo(Page.CHANGE_PASSWORD));
    assertSame(profile, at(Page.PROFILE_BASIC));
    assertNotSame(form, at(Page.CHANGE_PASSWORD));
  }

  @Test
  void nothingIsBelowAPageThatWasNotComeToFromThere() {
    at(Page.SIGN_IN);
    assertEquals(1, stack.goTo(Page.ACTIVITY).size());
    at(Page.HOME);
    assertEquals(1, stack.goTo(Page.CHANGE_PASSWORD).size());
  }

  @Test
  void inAnyOrderThePageIsOnTopAndOnlyItsReturnBelow() {
    Seeded.runs(200, this::anyOrder);
  }

  private void anyOrder(RandomGenerator random) {
    Page[] pages = Page.values();
    for (int step = 0; step < 50; step++) {
      Page page = pages[random.nextInt(pages.length)];
      List<Parent> alive = stack.goTo(page);
      assertEquals(screen(page), alive.getLast().getUserData());
      assertEquals(
          page.leadsBackTo().stream().map(PageStackTest::screen).limit(alive.size() - 1).toList(),
          alive.stream().limit(alive.size() - 1).map(Parent::getUserData).toList());
      assertEquals(alive.size(), living().size());
      assertEquals(List.of(), living().stream().filter(root -> !alive.contains(root)).toList());
    }
  }
}
