package org.twostep.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.account.TrustedDevice;
import org.twostep.place.TrustedPlace;

/** The computers and the places that the customer trusts. */
final class TrustTables {
  private TrustTables() {}

  static List<TrustedDevice> devices(Handle handle) {
    return handle
        .createQuery("SELECT device, since, last_used FROM trusted_device ORDER BY ordinal")
        .map((row, _) ->
            new TrustedDevice(
                row.getString("device"),
                Columns.instant(row, "since"),
                Columns.instant(row, "last_used")))
        .list();
  }

  static void writeDevices(Handle handle, List<TrustedDevice> devices) {
    handle.execute("DELETE FROM trusted_device");
    for (int i = 0; i < devices.size(); i++) {
      TrustedDevice device = devices.get(i);
      handle
          .createUpdate(
              """
              INSERT INTO trusted_device (device, ordinal, since, last_used)
              VALUES (:device, :ordinal, :since, :lastUsed)
              """)
          .bind("device", device.device())
          .bind("ordinal", i)
          .bind("since", device.since())
          .bind("lastUsed", device.lastUsed())
          .execute();
    }
  }

  static List<TrustedPlace> places(Handle handle) {
    return handle
        .createQuery("SELECT id, place, latitude, longitude FROM trusted_place ORDER BY ordinal")
        .map((row, _) ->
            new TrustedPlace(row.getString("id"), Columns.optionalPlace(row, "").orElseThrow()))
        .list();
  }

  static void writePlaces(Handle handle, List<TrustedPlace> places) {
    handle.execute("DELETE FROM trusted_place");
    for (int i = 0; i < places.size(); i++) {
      var update =
          handle
              .createUpdate(
                  """
                  INSERT INTO trusted_place (id, ordinal, place, latitude, longitude)
                  VALUES (:id, :ordinal, :atPlace, :atLatitude, :atLongitude)
                  """)
              .bind("id", places.get(i).id())
              .bind("ordinal", i);
      Columns.bindPlace(update, "at", Optional.of(places.get(i).place()));
      update.execute();
    }
  }
}
