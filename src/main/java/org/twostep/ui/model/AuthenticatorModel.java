package org.twostep.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.factor.OtpAuthUri;
import org.twostep.ui.fx.Background;
import org.twostep.world.Authenticator;
import org.twostep.world.AuthenticatorApp;

/**
 * The authenticator app on the phone as the screens see it. Works go one after the other, so an
 * older answer never replaces a newer one.
 */
public final class AuthenticatorModel {
  private final Authenticator authenticator;
  private final Background background;
  private final Consumer<Exception> failed;
  private final ReadOnlyObjectWrapper<AuthenticatorApp> app =
      new ReadOnlyObjectWrapper<>(this, "app", AuthenticatorApp.empty());
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean working;

  /**
   * @param failed hears of what could not be stored or read
   */
  public AuthenticatorModel(
      Authenticator authenticator, Background background, Consumer<Exception> failed) {
    this.authenticator = authenticator;
    this.background = background;
    this.failed = failed;
  }

  /** What the app holds. */
  public ReadOnlyObjectProperty<AuthenticatorApp> appProperty() {
    return app.getReadOnlyProperty();
  }

  /** Reads what the app holds. */
  public void start() {
    ask(() -> Entry.accepted(authenticator.app()), _ -> {});
  }

  /**
   * Adds what was scanned or typed.
   *
   * @param answer hears why it was refused, or nothing; no answer comes where it failed
   */
  public void add(OtpAuthUri scanned, Consumer<Optional<Refusal>> answer) {
    ask(() -> authenticator.add(scanned), answer);
  }

  public void remove(String id) {
    ask(() -> authenticator.remove(id), _ -> {});
  }

  private void ask(Callable<Entry<AuthenticatorApp>> work, Consumer<Optional<Refusal>> answer) {
    waiting.add(() -> background.run(work, held -> answered(held, answer), this::failed));
    next();
  }

  private void next() {
    if (!working && !waiting.isEmpty()) {
      working = true;
      waiting.remove().run();
    }
  }

  private void answered(Entry<AuthenticatorApp> held, Consumer<Optional<Refusal>> answer) {
    working = false;
    held.toOptional().ifPresent(app::set);
    answer.accept(held.refusalAt(Field.KEY));
    next();
  }

  private void failed(Exception failure) {
    working = false;
    failed.accept(failure);
    next();
  }
}
