package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StepHeaderTest {
  private StepHeader header;

  @BeforeEach
  void create() {
    header = new StepHeader();
  }

  @Test
  void segmentsAreDonePresentOrStillToCome() {
    header.setStep(3);
    assertEquals("done done present - - - -", segments());
    header.setSteps(4);
    header.setStep(5);
    assertEquals("done done done done", segments());
  }

  @Test
  void withoutStepsThereIsNoBar() {
    header.setSteps(0);
    assertFalse(bar().isManaged());
    assertFalse(bar().isVisible());
  }

  @Test
  void theBarSaysHowFarOneIs() {
    header.setProgressText("Step 6 of 7");
    assertEquals("Step 6 of 7", bar().queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void anEmptySubtitleTakesNoRoom() {
    header.setTitle("Sign in");
    assertEquals(2, header.getChildren().stream().filter(Node::isManaged).count());
  }

  private Node bar() {
    return header.getChildren().getFirst();
  }

  private String segments() {
    return header.lookupAll(".step-segment").stream()
        .map(segment ->
            segment.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(Set.of("done", "present")::contains)
                .findFirst()
                .orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
