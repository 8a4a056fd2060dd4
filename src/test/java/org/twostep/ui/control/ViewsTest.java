package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.fx.Views;

/** In this package because FXML may look into it. */
@ExtendWith(ApplicationExtension.class)
class ViewsTest {
  @Test
  void aScreenIsLoadedFreshWithItsTextsAndController() {
    var views = views(texts("greeting", "It''s you"));
    var view = views.load(GreetingController.class, new Lifecycle());
    assertEquals("It's you", view.controller().greeting.getText());
    assertSame(view.root(), view.controller().greeting.getParent());
    assertNotSame(
        view.controller(), views.load(GreetingController.class, new Lifecycle()).controller());
  }

  @Test
  void aMissingTextNamesTheFile() {
    var views = views(texts("other", "Other"));
    var refusal =
        assertThrows(
            UncheckedIOException.class,
            () -> views.load(GreetingController.class, new Lifecycle()));
    assertTrue(refusal.getMessage().contains("Greeting.fxml"), refusal::getMessage);
  }

  @Test
  void aClassWithoutFxmlBesideItIsRefused() {
    var views = views(texts("greeting", "Hello"));
    assertThrows(
        IllegalArgumentException.class, () -> views.load(LonelyController.class, new Lifecycle()));
    assertThrows(IllegalArgumentException.class, () -> views.load(String.class, new Lifecycle()));
  }

  private static final class LonelyController {}

  private static Views views(ResourceBundle texts) {
    return new Views(new Messages(texts), (type, lifecycle) -> new GreetingController());
  }

  private static ResourceBundle texts(String key, String text) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {{key, text}};
      }
    };
  }
}
