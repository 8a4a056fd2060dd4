package org.twostep.ui.mailbox;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;

/** What the mailbox shows, and what reading in it does. */
public final class MailboxViewModel {
  private final WorldModel world;
  private final Ticker ticker;
  private final TimeWords words;
  private final String address;
  private final ReadOnlyObjectWrapper<Folder> folder =
      new ReadOnlyObjectWrapper<>(this, "folder", Folder.INBOX);
  private final ReadOnlyObjectWrapper<List<Delivery>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", List.of());
  private final ReadOnlyObjectWrapper<Optional<Delivery>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());

  /**
   * @param address whose mailbox it is
   */
  public MailboxViewModel(
      WorldModel world, Ticker ticker, TimeWords words, String address, Lifecycle lifecycle) {
    this.world = world;
    this.ticker = ticker;
    this.words = words;
    this.address = address;
    lifecycle.now(world.devicesProperty(), _ -> list());
    lifecycle.onChange(folder, _ -> list());
  }

  private void list() {
    listed.set(world.devicesProperty().get().in(folder.get()));
  }

  /** Shows a folder's list; what was being read is closed. */
  public void choose(Folder chosen) {
    opened.set(Optional.empty());
    folder.set(chosen);
  }

  public void open(Delivery delivery) {
    opened.set(Optional.of(delivery));
    if (!delivery.read()) {
      world.markRead(delivery.message().id());
    }
  }

  /** From the message back to its list. */
  public void close() {
    opened.set(Optional.empty());
  }

  public String address() {
    return address;
  }

  /** {@link Folder#INBOX} or {@link Folder#SPAM}. */
  public ReadOnlyObjectProperty<Folder> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /** What lies in the folder, newest first. */
  public ReadOnlyObjectProperty<List<Delivery>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** The message that is read, if one is. */
  public ReadOnlyObjectProperty<Optional<Delivery>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ObservableValue<Long> unread(Folder counted) {
    return world.devicesProperty().map(devices -> devices.unread(counted));
  }

  /** The day in words; changes when the moments of the list have to be said anew. */
  public ObservableValue<String> today() {
    return ticker.nowProperty().map(words::date);
  }

  /** When a message arrived. */
  public String moment(Delivery delivery) {
    return words.moment(delivery.arrivedAt(), ticker.nowProperty().get());
  }
}
