package org.twostep.trouble;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Destination;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.rehearsal.StrangersDeeds;
import org.twostep.rehearsal.StrangersMessage;
import org.twostep.rehearsal.Trouble;
import org.twostep.world.World;

/**
 * Makes trouble happen, except for calls, which are the phone's own. Writes to the store: call it
 * in the background, one after the other.
 */
public final class TroubleMaker {
  private final Stranger stranger;
  private final World world;
  private final Supplier<String> ids;
  private final InstantSource clock;

  /**
   * @param ids draws names that no two messages share
   */
  public TroubleMaker(Stranger stranger, World world, Supplier<String> ids, InstantSource clock) {
    this.stranger = stranger;
    this.world = world;
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes it happen, once; where it is to happen several times, see {@link Trouble#rest()}. */
  public void make(Trouble trouble) {
    trouble.text().ifPresent(text -> send(PracticeCustomer.PHONE, text));
    trouble.mail().ifPresent(mail -> send(PracticeCustomer.EMAIL, mail));
    trouble.stranger().ifPresent(this::act);
    trouble.simSwap().ifPresent(swapped -> world.setService(!swapped));
  }

  private void send(Destination to, StrangersMessage written) {
    world.send(
        new Message(
            ids.get(),
            to,
            written.subject().orElse(""),
            written.written(stranger.digits().orElse("")),
            Optional.empty(),
            Optional.of(written.from()),
            clock.instant()));
  }

  private void act(StrangersDeeds deeds) {
    deeds.from().flatMap(Cities::named).ifPresent(stranger::goTo);
    deeds.does().forEach(stranger::does);
  }

  /** Lets the stranger know a username and a password. */
  public void tellPassword(String username, String password) {
    stranger.hearsPassword(username, password);
  }

  /** Lets the stranger know a code. */
  public void tellCode(String code) {
    stranger.hearsCode(code);
  }

  /** Has the stranger forget what he was told, and gives the customer her number back. */
  public void end() {
    stranger.forget();
    if (!world.conditions().service()) {
      world.setService(true);
    }
  }
}
