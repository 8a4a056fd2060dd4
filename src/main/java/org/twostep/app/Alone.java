package org.twostep.app;

import java.nio.file.Path;
import org.twostep.app.Controllers.Host;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.OfficeModel.Room;

/**
 * The practice account without a program around it: nothing can be begun from there.
 *
 * @param folder where trainers' files would be kept
 */
record Alone(Practice practice, Path folder) implements Desktop.Backdrops {
  @Override
  public Backdrop make(Models models, Host host, Lifecycle lifecycle) {
    Company company =
        new Company(
            new Rehearsals(folder),
            practice.store().runs(),
            practice.store().preferences(),
            _ -> {});
    return new AtHome(company, new Wish.Home(Room.PRACTICE, ""), models, host, lifecycle);
  }
}
