package org.twostep.ui.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.Lookalike;
import org.twostep.rehearsal.Receiver;
import org.twostep.rehearsal.Secret;
import org.twostep.rehearsal.Trouble;
import org.twostep.trouble.LookalikeVisit;
import org.twostep.trouble.TroubleMaker;

/** The page that only looks like the brokerage's, while one is on it. */
public final class LookalikeModel {
  private final TroubleMaker maker;
  private final BiConsumer<Kind, String> log;
  private final Consumer<List<Trouble>> then;
  private final Map<String, Lookalike> known = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<LookalikeVisit>> visit =
      new ReadOnlyObjectWrapper<>(this, "visit", Optional.empty());

  /**
   * @param log hears what happens there
   * @param then makes happen what follows from what is typed
   */
  LookalikeModel(TroubleMaker maker, BiConsumer<Kind, String> log, Consumer<List<Trouble>> then) {
    this.maker = maker;
    this.log = log;
    this.then = then;
  }

  /** From now on there is such a page. */
  void put(Lookalike page) {
    known.put(page.url(), page);
  }

  /** From now on there are none. */
  void stop() {
    known.clear();
    visit.set(Optional.empty());
  }

  /**
   * Follows a link of a message.
   *
   * @return whether there is a page
   */
  public boolean open(String url) {
    Optional<Lookalike> page = Optional.ofNullable(known.get(url));
    page.ifPresent(found -> {
      visit.set(Optional.of(LookalikeVisit.opened(found)));
      log.accept(Kind.LOOKALIKE_OPENED, found.host());
    });
    return page.isPresent();
  }

  /** Empty while one is on the real site. */
  public ReadOnlyObjectProperty<Optional<LookalikeVisit>> visitProperty() {
    return visit.getReadOnlyProperty();
  }

  /** The address of the page, while one is there. */
  public ObservableValue<Optional<String>> address() {
    return visit.map(now -> now.map(there -> there.page().address()));
  }

  /** Signs in there: the stranger knows both from now on. */
  public void typePassword(String username, String password) {
    visit
        .get()
        .ifPresent(now -> {
          maker.tellPassword(username, password);
          note(Secret.PASSWORD);
          visit.set(Optional.of(now.typedPassword()));
          then.accept(now.page().then());
        });
  }

  /**
   * Types a code there: the stranger knows it from now on.
   *
   * @return whether there was a page to type it on
   */
  public boolean typeCode(String code) {
    Optional<LookalikeVisit> at = visit.get();
    at.ifPresent(now -> {
      maker.tellCode(code);
      note(Secret.CODE);
      visit.set(Optional.of(now.typedCode()));
      then.accept(now.page().thenCode());
    });
    return at.isPresent();
  }

  private void note(Secret secret) {
    log.accept(Kind.SHARED, secret.name() + ' ' + Receiver.LOOKALIKE);
  }

  /** Back to the real site. */
  public void leave() {
    Optional<LookalikeVisit> left = visit.get();
    visit.set(Optional.empty());
    left.ifPresent(now -> log.accept(Kind.LOOKALIKE_LEFT, now.page().host()));
  }
}
