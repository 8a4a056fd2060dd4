package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.app.DesktopBench;
import org.twostep.contact.Channel;
import org.twostep.message.Message;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;

class WholeWaysTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  enum By {
    MOUSE(ByMouse::new),
    KEYBOARD(ByKeyboard::new);

    private final Function<DesktopBench, Person> person;

    By(Function<DesktopBench, Person> person) {
      this.person = person;
    }
  }

  private Journey journey(By by) {
    bench.open();
    return new Journey(bench, by.person.apply(bench));
  }

  @ParameterizedTest
  @EnumSource
  void theShortWay(By by) {
    Journey journey = journey(by);
    journey.toSecurity();
    journey.shortWay();
    assertProtected(Channel.TEXT_MESSAGE);
    journey.seeItWork(Channel.TEXT_MESSAGE);
  }

  @ParameterizedTest
  @EnumSource
  void theFullWayByTextWithTheAddressConfirmedByItsLink(By by) {
    Journey journey = journey(by);
    journey.signIn();
    journey.fullWay(Channel.TEXT_MESSAGE, true);
    assertProtected(Channel.TEXT_MESSAGE);
    assertEquals(
        AskWhen.LOCATION_BASED, bench.file().account().protection().askWhen().orElseThrow());
    journey.seeItWork(Channel.TEXT_MESSAGE);
  }

  @ParameterizedTest
  @EnumSource
  void theFullWayByEmailWithTheAddressConfirmedByItsCode(By by) {
    Journey journey = journey(by);
    journey.signIn();
    journey.fullWay(Channel.EMAIL, false);
    assertProtected(Channel.EMAIL);
    journey.seeItWork(Channel.EMAIL);
  }

  private SecondFactor factor() {
    return bench.file().account().protection().defaultFactor().orElseThrow();
  }

  /** On, and said so to the phone and to the mailbox. */
  private void assertProtected(Channel channel) {
    assertEquals(Method.Kind.of(channel), factor().kind());
    assertTrue(bench.file().registration().isEmpty());
    for (Folder folder : List.of(Folder.MESSAGES, Folder.INBOX)) {
      Message newest = bench.devices().in(folder).stream().map(Delivery::message).findFirst().get();
      assertTrue(newest.body().contains("two-factor authentication is now on"), newest::body);
    }
    bench.assertNothingThrown();
  }
}
