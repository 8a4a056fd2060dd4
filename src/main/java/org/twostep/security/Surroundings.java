package org.twostep.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.AskWhen;
import org.twostep.account.Outcome;
import org.twostep.account.TrustedDevice;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.message.Letters.Notice;
import org.twostep.place.Place;
import org.twostep.place.TrustedPlace;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;

/** The computers and places that the customer trusts, and whether places count. */
public final class Surroundings {
  private final Notices notices;
  private final Supplier<String> ids;

  /**
   * @param ids draws names that no two places share
   */
  public Surroundings(Notices notices, Supplier<String> ids) {
    this.notices = notices;
    this.ids = ids;
  }

  Outcome<SecurityState> revoke(SecurityState state, String device, Instant now) {
    List<TrustedDevice> kept =
        state.account().protection().devices().stream()
            .filter(d -> !d.device().equals(device))
            .toList();
    return Outcome.of(withDevices(state, kept))
        .noting(Activity.of(now, Kind.DEVICE_REVOKED, device));
  }

  Outcome<SecurityState> revokeAll(SecurityState state, Instant now) {
    return Outcome.of(withDevices(state, List.of()))
        .noting(new Activity(now, Kind.DEVICES_REVOKED));
  }

  private static SecurityState withDevices(SecurityState state, List<TrustedDevice> kept) {
    return state.withAccount(state.account().protecting(p -> p.withDevices(kept)));
  }

  Outcome<SecurityState> set(SecurityState state, AskWhen askWhen, Instant now) {
    Account before = state.account();
    if (!before.isProtected()) {
      return Outcome.refused(state, Field.ASK_WHEN, Reason.OUT_OF_TURN);
    }
    Account after = before.protecting(p -> p.withAskWhen(Optional.of(askWhen)));
    return notices
        .tell(before, after, About.of(Notice.ASK_WHEN_CHANGED, askWhen.name()), now)
        .map(state::withAccount);
  }

  Outcome<SecurityState> add(SecurityState state, SecurityInput.AddPlace input, Instant now) {
    return CustomName.parse(input.name())
        .fold(
            name -> added(state, new TrustedPlace(ids.get(), new Place(name, input.at())), now),
            wrong -> Outcome.refused(state, wrong.at(Field.NAME)));
  }

  private Outcome<SecurityState> added(SecurityState state, TrustedPlace place, Instant now) {
    Account before = state.account();
    Account after = before.protecting(p -> p.trusting(place.id(), place.place()));
    About about = About.of(Notice.PLACE_ADDED, place.place().name()).on(place.id());
    return notices.tell(before, after, about, now).map(state::withAccount);
  }

  Outcome<SecurityState> rename(SecurityState state, SecurityInput.RenamePlace input) {
    return CustomName.parse(input.name())
        .fold(
            name ->
                Outcome.of(
                    withPlaces(
                        state,
                        places(state).stream()
                            .map(p -> p.id().equals(input.place()) ? named(p, name) : p)
                            .toList())),
            wrong -> Outcome.refused(state, wrong.at(Field.NAME)));
  }

  private static TrustedPlace named(TrustedPlace place, String name) {
    return new TrustedPlace(place.id(), new Place(name, place.place().at()));
  }

  Outcome<SecurityState> remove(SecurityState state, String id, Instant now) {
    return places(state).stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .map(place ->
            Outcome.of(state.withAccount(state.account().protecting(p -> p.withoutPlace(id))))
                .noting(Activity.of(now, Kind.PLACE_REMOVED, place.place().name())))
        .orElseGet(() -> Outcome.refused(state, Field.NAME, Reason.OUT_OF_TURN));
  }

  private static List<TrustedPlace> places(SecurityState state) {
    return state.account().protection().places();
  }

  private static SecurityState withPlaces(SecurityState state, List<TrustedPlace> changed) {
    return state.withAccount(state.account().protecting(p -> p.withPlaces(changed)));
  }
}
