package org.twostep.app;

import org.twostep.app.Controllers.Host;
import org.twostep.rehearsal.Library;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.OfficeModel.Room;

/** The practice account without a program around it: nothing can be begun from there. */
record Alone(Practice practice) implements Desktop.Backdrops {
  @Override
  public Backdrop make(Models models, Host host, Lifecycle lifecycle) {
    Company company =
        new Company(
            new Library()::scenarios,
            practice.store().runs(),
            practice.store().preferences(),
            _ -> {});
    return new AtHome(company, new Wish.Home(Room.PRACTICE, ""), models, host, lifecycle);
  }
}
