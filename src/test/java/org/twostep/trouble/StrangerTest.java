package org.twostep.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twostep.Customer;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.Brokerage;
import org.twostep.place.Cities;
import org.twostep.rehearsal.StrangersDeeds.Deed;
import org.twostep.security.SecurityInput;

/** What the stranger can do at the counter, and what he cannot. */
class StrangerTest {
  private final Customer maya = new Customer();
  private boolean swapped;
  private final Stranger stranger =
      new Stranger(
          where -> new Brokerage(maya.files, maya.rules.desks(), where, () -> maya.now),
          () -> swapped);

  @BeforeEach
  void protectedByText() {
    maya.signsIn();
    maya.adds(Method.Kind.TEXT_MESSAGE, PracticeCustomer.PHONE.display());
    maya.waits(Duration.ofMinutes(20));
    stranger.goTo(Cities.named("Chicago, Illinois").orElseThrow());
  }

  private void does(Deed... deeds) {
    List.of(deeds).forEach(stranger::does);
  }

  private boolean isIn() {
    return maya.file().sessions().stream()
        .anyMatch(s -> s.origin().device().equals(Stranger.DEVICE) && s.isSignedIn());
  }

  @Test
  void thePasswordAloneLetsHimNotIn() {
    int posted = maya.posted().size();
    does(Deed.SIGNS_IN, Deed.ENTERS_CODE);
    assertFalse(isIn());
    assertEquals(posted + 1, maya.posted().size(), "the code really travels");
  }

  @Test
  void theCodeThatHeIsToldLetsHimInAndSheCanPutHimOut() {
    does(Deed.SIGNS_IN, Deed.TRUSTS_HIS_COMPUTER);
    stranger.hearsCode(maya.newestCode(PracticeCustomer.PHONE));
    does(Deed.ENTERS_CODE);
    assertTrue(isIn());
    assertEquals(List.of(), maya.notMe(maya.newestLink()));
    assertFalse(isIn());
    does(Deed.SIGNS_IN, Deed.ENTERS_CODE);
    assertFalse(isIn());
  }

  @Test
  void anotherCodeLetsHimNotIn() {
    does(Deed.SIGNS_IN);
    stranger.hearsCode(Customer.WRONG_CODE);
    does(Deed.ENTERS_CODE);
    assertFalse(isIn());
  }

  @Test
  void withHerNumberTheCodesComeToHim() {
    swapped = true;
    does(Deed.SIGNS_IN, Deed.TRUSTS_HIS_COMPUTER, Deed.ENTERS_CODE);
    assertTrue(isIn());
    maya.waits(Duration.ofMinutes(3));
    does(Deed.CHANGES_PASSWORD);
    assertFalse(maya.file().isSignedIn(), "his new password signs her out");
    assertEquals(List.of(), maya.notMe(maya.newestLink()));
    assertFalse(isIn());
  }

  @Test
  void aNewPasswordPutsHimOutForGood() {
    swapped = true;
    does(Deed.SIGNS_IN, Deed.ENTERS_CODE);
    assertTrue(isIn());
    String other = "green lamp under nine bridges";
    maya.changes(new SecurityInput.ChangePassword(maya.password, other));
    assertFalse(isIn());
    does(Deed.SIGNS_IN, Deed.ENTERS_CODE);
    assertFalse(isIn());
  }

  @Test
  void whatWasTypedOnHisPageIsAllHeKnowsOfIt() {
    does(Deed.SIGNS_IN_AS_TYPED);
    assertTrue(maya.file().elsewhere().isEmpty());
    stranger.hearsPassword("maya.reyes", "something made up");
    does(Deed.SIGNS_IN_AS_TYPED);
    assertTrue(maya.file().elsewhere().isEmpty());
    stranger.hearsPassword("maya.reyes", PracticeCustomer.PASSWORD);
    does(Deed.SIGNS_IN_AS_TYPED);
    assertFalse(maya.file().elsewhere().isEmpty());
    stranger.forget();
    maya.waits(Duration.ofHours(2));
    does(Deed.SIGNS_IN_AS_TYPED);
    assertFalse(isIn());
  }

  @Test
  void aNewPasswordForHimWantsWhatOnlySheHas() {
    int posted = maya.posted().size();
    does(Deed.ASKS_FOR_NEW_PASSWORD);
    assertEquals(PracticeCustomer.EMAIL, maya.posted().getLast().to());
    assertEquals(posted + 1, maya.posted().size());
  }

  @Test
  void asksAgainOnlyAsOftenAsAnybodyMay() {
    does(Deed.SIGNS_IN);
    int posted = maya.posted().size();
    does(Deed.ASKS_AGAIN);
    assertEquals(posted, maya.posted().size());
    maya.waits(Duration.ofSeconds(30));
    does(Deed.ASKS_AGAIN);
    assertEquals(posted + 1, maya.posted().size());
  }
}
