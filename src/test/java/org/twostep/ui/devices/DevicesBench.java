package org.twostep.ui.devices;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.message.Message;
import org.twostep.ui.fx.DirectBackground;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.fx.Theme;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.fx.Views;
import org.twostep.ui.location.LocationController;
import org.twostep.ui.location.LocationViewModel;
import org.twostep.ui.mailbox.MailboxController;
import org.twostep.ui.mailbox.MailboxViewModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.WorldModel;
import org.twostep.ui.phone.Apps;
import org.twostep.ui.phone.PhoneController;
import org.twostep.ui.phone.PhoneScreen;
import org.twostep.ui.phone.PhoneViewModel;
import org.twostep.world.Carrier;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.MemoryWorld;
import org.twostep.world.MessageText.Link;
import org.twostep.world.PracticeClock;
import org.twostep.world.World;

/** The devices pane on a world in memory, with a clock that stands until a test moves it. */
public final class DevicesBench {
  public static final Instant START = Instant.parse("2026-11-23T17:41:10Z");
  public static final String TEXT =
      "481 206 is your Fernhill Invest code. We will never ask you for it by phone.\n\n"
          + "@fernhill.example #481206";
  public static final String CONFIRM =
      "730 115 is the code that confirms this address for Fernhill Invest.\n\nType the code on the"
          + " page that asks for it, or follow this link:\n\n"
          + "https://fernhill.example/confirm/Zk3v9-qT_x0LmW4rYb8cHs\n\n"
          + "Both work once, for 10 minutes. If you did not ask for this, you can leave it"
          + " unanswered.";

  public final MemoryWorld store = new MemoryWorld();
  private Instant now = START;
  public final PracticeClock clock = new PracticeClock(() -> now, Conditions.usual());
  public final Messages messages = Messages.load(Locale.ENGLISH);
  public final List<String> copied = new ArrayList<>();
  public final List<String> followed = new ArrayList<>();
  public final Lifecycle lifecycle = new Lifecycle();
  public final Ticker ticker = new Ticker(clock);
  public final World world =
      new World(
          store,
          new Carrier(Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new AccountPrompt())),
          clock);
  public final WorldModel model = new WorldModel(world, new DirectBackground(), ticker);
  private int sent;

  /** At once, unless a test says otherwise. */
  public DevicesBench() {
    model.start(store.devices(), Conditions.usual());
    model.setDelay(Delay.AT_ONCE);
  }

  /** Lets time pass, as the ticker sees it. */
  public void pass(Duration time) {
    now = now.plus(time);
    ticker.tick();
  }

  public Views.View<DevicesController> load() {
    var words = new TimeWords(messages, ZoneId.of("America/Los_Angeles"));
    var address = PracticeCustomer.EMAIL.display();
    var phone = new PhoneViewModel(model, ticker, words, () -> {}, lifecycle);
    var mailbox = new MailboxViewModel(model, ticker, words, address, lifecycle);
    var devices =
        new DevicesViewModel(
            model,
            ticker,
            words,
            messages,
            new SimpleObjectProperty<>(Optional.empty()),
            lifecycle);
    var small =
        new Views(
            messages,
            (type, life) ->
                type == PhoneController.class
                    ? new PhoneController(phone, messages, copied::add, this::follow, apps(), life)
                    : new MailboxController(mailbox, messages, copied::add, this::follow, life));
    var views =
        new DeviceViews(
            small.load(PhoneController.class, lifecycle).root(),
            small.load(MailboxController.class, lifecycle).root());
    return new Views(messages, (_, life) -> new DevicesController(devices, views, messages, life))
        .load(DevicesController.class, lifecycle);
  }

  private void follow(Link link) {
    followed.add(link.token());
  }

  private Apps apps() {
    var sentences = new Sentences(messages, new TimeWords(messages, ZoneId.of("UTC")));
    var location = new LocationViewModel(model, sentences);
    return new Apps(
        Map.of(
            PhoneScreen.LOCATION,
            () ->
                new Views(messages, (_, life) -> new LocationController(location, life))
                    .load(LocationController.class, lifecycle)
                    .root()),
        noCall());
  }

  private static Parent noCall() {
    var call = new VBox();
    call.setVisible(false);
    return call;
  }

  public Scene show(Stage stage, Parent root, double width, double height) {
    var scene = new Scene(root, width, height);
    new Theme().install(scene);
    scene.getPreferences().setReducedMotion(true);
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  public void text(String body) {
    send(PracticeCustomer.PHONE, "Your Fernhill Invest code", body);
  }

  public void email(String subject, String body) {
    send(PracticeCustomer.EMAIL, subject, body);
  }

  public void prompt() {
    send(
        new AccountPrompt(),
        "Approve two-factor registration?",
        "Text message to (503) •••-••42, from this computer.");
  }

  private void send(Destination to, String subject, String body) {
    var id = "m" + ++sent;
    store.send(new Message(id, to, subject, body, Optional.empty(), clock.instant()));
    model.carryNow();
  }
}
