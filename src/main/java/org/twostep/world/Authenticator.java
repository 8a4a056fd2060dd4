package org.twostep.world;

import java.util.function.Supplier;
import org.twostep.entry.Entry;
import org.twostep.factor.OtpAuthUri;

/**
 * Runs the authenticator app on the phone. Every method reads or writes the store: call them in the
 * background.
 */
public final class Authenticator {
  private final AuthenticatorStore store;
  private final Supplier<String> ids;

  /**
   * @param ids draws names that do not come twice
   */
  public Authenticator(AuthenticatorStore store, Supplier<String> ids) {
    this.store = store;
    this.ids = ids;
  }

  public AuthenticatorApp app() {
    return store.app();
  }

  /** Adds what was scanned or typed. */
  public Entry<AuthenticatorApp> add(OtpAuthUri scanned) {
    return store.change(app -> app.add(ids.get(), scanned));
  }

  public Entry<AuthenticatorApp> remove(String id) {
    return store.change(app -> Entry.accepted(app.remove(id)));
  }
}
