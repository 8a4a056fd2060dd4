package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThisMachineTest {
  /** A display number that no server uses; the largest whose port exists is 59535. */
  @ParameterizedTest
  @CsvSource({"'',59000", "localhost,59000", "'',99999", "no.such.host.invalid,0"})
  void nobodyAnswersWhereNoServerIs(String host, int number) {
    assertFalse(new ThisMachine().answers(host, number));
  }

  @Test
  void askingNeverTakesLong() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> new ThisMachine().answers("localhost", 59_001));
  }
}
