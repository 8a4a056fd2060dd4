package org.twostep.ui.location;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.twostep.place.Cities;
import org.twostep.place.Place;
import org.twostep.ui.fx.DirectBackground;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.fx.Theme;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Carrier;
import org.twostep.world.Conditions;
import org.twostep.world.MemoryWorld;
import org.twostep.world.PracticeClock;
import org.twostep.world.Whereabouts;
import org.twostep.world.World;

/** The Location app by itself, on a world in memory. */
final class LocationBench {
  static final Place SYDNEY = Cities.named("Sydney, Australia").orElseThrow();

  final Lifecycle lifecycle = new Lifecycle();
  private final MemoryWorld store = new MemoryWorld();
  private final PracticeClock clock = new PracticeClock(() -> Instant.EPOCH, Conditions.usual());
  private final Messages messages = Messages.load(Locale.ENGLISH);
  private final Ticker ticker = new Ticker(clock);
  final WorldModel model =
      new WorldModel(
          new World(store, new Carrier(Set.of()), clock), new DirectBackground(), ticker);
  final LocationViewModel location =
      new LocationViewModel(
          model, new Sentences(messages, new TimeWords(messages, ZoneId.of("UTC"))));

  LocationBench() {
    model.start(store.devices(), Conditions.usual());
  }

  Views.View<LocationController> load() {
    return new Views(messages, (_, life) -> new LocationController(location, life))
        .load(LocationController.class, lifecycle);
  }

  Scene show(Stage stage, Parent root, double width, double height) {
    var screen = new StackPane(root);
    screen.getStyleClass().add("phone-screen");
    screen.pseudoClassStateChanged(PseudoClass.getPseudoClass("app"), true);
    var scene = new Scene(screen, width, height);
    new Theme().install(scene);
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  /** The list that hangs from something in this window. */
  static Window popup(Stage owner) {
    return Window.getWindows().stream()
        .filter(window -> window instanceof PopupWindow popup && popup.getOwnerWindow() == owner)
        .findFirst()
        .orElseThrow();
  }

  Whereabouts now() {
    return store.conditions().whereabouts();
  }
}
