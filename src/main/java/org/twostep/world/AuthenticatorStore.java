package org.twostep.world;

import java.util.function.Function;
import org.twostep.entry.Entry;

/** Where the authenticator app is kept. Each call is one transaction. */
public interface AuthenticatorStore {
  AuthenticatorApp app();

  /** Changes what the app holds, unless the change is refused; returns what came of it. */
  Entry<AuthenticatorApp> change(Function<AuthenticatorApp, Entry<AuthenticatorApp>> change);
}
