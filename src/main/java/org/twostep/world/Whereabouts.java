package org.twostep.world;

import java.util.Optional;
import org.twostep.place.Cities;
import org.twostep.place.Place;

/**
 * Where the customer is, and what can be told of it from outside.
 *
 * @param at where she really is, with her phone and the computer that she signs in from
 * @param hidden whether her devices keep the place to themselves
 * @param vpn whether they go through a VPN, which makes them appear where its exit is
 * @param computer which one she signs in from
 */
public record Whereabouts(Place at, boolean hidden, boolean vpn, Computer computer) {
  /** At home, at her own computer, with nothing hidden. */
  public static Whereabouts usual() {
    return new Whereabouts(Cities.home(), false, false, Computer.OWN);
  }

  /** Where a brokerage thinks that she is; empty where it cannot tell. */
  public Optional<Place> seen() {
    return hidden ? Optional.empty() : Optional.of(vpn ? Cities.vpnExit() : at);
  }

  public Whereabouts withPlace(Place changed) {
    return new Whereabouts(changed, hidden, vpn, computer);
  }

  public Whereabouts withHidden(boolean changed) {
    return new Whereabouts(at, changed, vpn, computer);
  }

  public Whereabouts withVpn(boolean changed) {
    return new Whereabouts(at, hidden, changed, computer);
  }

  public Whereabouts withComputer(Computer changed) {
    return new Whereabouts(at, hidden, vpn, changed);
  }
}
