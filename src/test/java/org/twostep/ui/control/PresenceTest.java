package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.twostep.Seeded;

class PresenceTest {
  private static final int PARTS = 6;

  private static List<Node> shown(List<Node> parts) {
    return parts.stream().filter(Node::isVisible).toList();
  }

  @Test
  void whatIsHiddenIsLeftOutAndComesBackToItsPlace() {
    Seeded.runs(300, this::anyOrder);
  }

  @Test
  void aPaneThatIsLeftOutItselfComesBackWithWhatIsInIt() {
    Group part = new Group();
    Pane inner = new Pane(part);
    Pane pane = new Pane(inner);
    Presence.show(part, false);
    Presence.show(inner, false);
    Presence.leaveOutHidden(inner);
    Presence.leaveOutHidden(pane);
    Presence.show(inner, true);
    Presence.show(part, true);
    assertEquals(List.of(inner), pane.getChildren());
    assertEquals(List.of(part), inner.getChildren());
  }

  private void anyOrder(RandomGenerator random) {
    List<Node> parts = IntStream.range(0, PARTS).<Node>mapToObj(_ -> new Group()).toList();
    Pane pane = new Pane(parts.toArray(Node[]::new));
    parts.forEach(part -> Presence.show(part, random.nextBoolean()));
    Presence.leaveOutHidden(pane);
    assertEquals(shown(parts), pane.getChildren());
    for (int step = 0; step < 20; step++) {
      Node part = parts.get(random.nextInt(PARTS));
      Presence.show(part, random.nextBoolean());
      assertEquals(part.isVisible(), part.isManaged());
      assertEquals(shown(parts), shown(pane.getChildren()), "each in its place");
      if (random.nextInt(4) == 0) {
        Presence.leaveOutHidden(pane);
        assertEquals(shown(parts), pane.getChildren());
      }
    }
  }
}
