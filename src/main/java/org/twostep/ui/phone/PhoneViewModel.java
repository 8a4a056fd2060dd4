package org.twostep.ui.phone;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Conditions;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** What the phone shows, and what touching it does. */
public final class PhoneViewModel {
  /** Seen at once on the lock screen; older ones wait in their apps. */
  private static final int MOST_NOTIFICATIONS = 2;

  /** Em: clock, two notifications and the apps. */
  private static final double ROOM_FOR_TWO = 36;

  private final WorldModel world;
  private final Ticker ticker;
  private final TimeWords words;
  private final Runnable visitShop;
  private final ReadOnlyObjectWrapper<PhoneScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", PhoneScreen.HOME);
  private final ReadOnlyObjectWrapper<List<Delivery>> notifications =
      new ReadOnlyObjectWrapper<>(this, "notifications", List.of());

  /** What lay on the lock screen when an app was opened; inside the app only newer ones appear. */
  private Set<String> passedOver = Set.of();

  /** How many notifications the lock screen has room for. */
  private final IntegerProperty room = new SimpleIntegerProperty(this, "room", MOST_NOTIFICATIONS);

  private final BooleanProperty inView = new SimpleBooleanProperty(this, "inView", true);

  /**
   * @param visitShop gets the number back, at the carrier's shop
   */
  public PhoneViewModel(
      WorldModel world, Ticker ticker, TimeWords words, Runnable visitShop, Lifecycle lifecycle) {
    this.world = world;
    this.ticker = ticker;
    this.words = words;
    this.visitShop = visitShop;
    lifecycle.now(world.devicesProperty(), this::onDelivery);
    lifecycle.onChange(screen, _ -> onDelivery(devices()));
    lifecycle.onChange(inView, _ -> onDelivery(devices()));
    lifecycle.onChange(room, _ -> onDelivery(devices()));
  }

  /** How high the phone is, in em: a short one shows a single notification above its apps. */
  void setHeight(Number em) {
    room.set(em.doubleValue() < ROOM_FOR_TWO ? 1 : MOST_NOTIFICATIONS);
  }

  private Devices devices() {
    return world.devicesProperty().get();
  }

  private void onDelivery(Devices devices) {
    notifications.set(
        devices.deliveries().stream()
            .filter(delivery -> notifies(delivery, screen.get()))
            .filter(delivery -> !passedOver.contains(delivery.message().id()))
            .limit(screen.get() == PhoneScreen.HOME ? room.get() : 1)
            .toList());
    if (inView.get()) {
      switch (screen.get()) {
        case MESSAGES -> markRead(devices, Folder.MESSAGES);
        case FERNHILL -> markRead(devices, Folder.PROMPTS);
        case HOME, AUTHENTICATOR, LOCATION -> {}
      }
    }
  }

  /** An app that is open needs no notification for what it shows itself. */
  private static boolean notifies(Delivery delivery, PhoneScreen open) {
    return !delivery.read()
        && switch (delivery.folder()) {
          case MESSAGES -> open != PhoneScreen.MESSAGES;
          case PROMPTS -> open != PhoneScreen.FERNHILL;
          case INBOX, SPAM -> false;
        };
  }

  private void markRead(Devices devices, Folder folder) {
    world.markRead(
        devices.in(folder).stream()
            .filter(delivery -> !delivery.read())
            .map(delivery -> delivery.message().id())
            .toList());
  }

  /** Opens an app, or goes back to the lock screen. */
  public void open(PhoneScreen opened) {
    passedOver = opened == PhoneScreen.HOME ? Set.of() : held();
    screen.set(opened);
  }

  private Set<String> held() {
    return devices().deliveries().stream()
        .map(delivery -> delivery.message().id())
        .collect(Collectors.toSet());
  }

  public ReadOnlyObjectProperty<PhoneScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** What was not read yet and is announced on the screen, newest first. */
  public ReadOnlyObjectProperty<List<Delivery>> notificationsProperty() {
    return notifications.getReadOnlyProperty();
  }

  /** Whether the person sees the phone; what arrives unseen stays unread. */
  public BooleanProperty inViewProperty() {
    return inView;
  }

  /** The text messages, oldest first, as a conversation is read. */
  public ObservableValue<List<Delivery>> conversation() {
    return world.devicesProperty().map(devices -> devices.in(Folder.MESSAGES).reversed());
  }

  /** How many messages an app holds that nobody has read. */
  public ObservableValue<Long> unread(PhoneScreen app) {
    return world.devicesProperty().map(devices -> folders(app).mapToLong(devices::unread).sum());
  }

  private static Stream<Folder> folders(PhoneScreen app) {
    return switch (app) {
      case MESSAGES -> Stream.of(Folder.MESSAGES);
      case FERNHILL -> Stream.of(Folder.PROMPTS);
      case HOME, AUTHENTICATOR, LOCATION -> Stream.of();
    };
  }

  /** The time, second by second. */
  public ObservableValue<Instant> now() {
    return ticker.nowProperty();
  }

  /** What the phone's own clock says, which can be wrong. */
  public ObservableValue<String> clock() {
    return world.phoneTime().map(words::clock);
  }

  /** Whether the phone's number works here. */
  ObservableValue<Boolean> service() {
    return world.conditionsProperty().map(Conditions::service);
  }

  void visitShop() {
    visitShop.run();
  }

  /** The day in words; changes at midnight where the customer lives. */
  public ObservableValue<String> date() {
    return world.phoneTime().map(words::date);
  }

  /** How long ago something arrived. */
  public String age(Delivery delivery) {
    return words.age(delivery.arrivedAt(), ticker.nowProperty().get());
  }

  /** When something arrived. */
  public String moment(Delivery delivery) {
    return words.moment(delivery.arrivedAt(), ticker.nowProperty().get());
  }
}
