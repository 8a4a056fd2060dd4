package org.twostep.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.account.Account;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.SecondFactor;

/** Which ways there are to meet a challenge, the usual one first. */
public final class Ways {
  private Ways() {}

  /** All ways of this account that are good enough. */
  public static List<Way> of(Account account, Demand demand) {
    Stream<Way> factors =
        account.protection().factors().stream()
            .filter(SecondFactor::isUsable)
            .filter(factor -> isGoodFor(factor, demand))
            .map(factor -> new Way.Factor(factor.id()));
    Stream<Way> recovery =
        account.isProtected()
                && account.protection().recoveryLeft() > 0
                && !account.tries().recovery().isOff()
            ? Stream.of(new Way.RecoveryCode())
            : Stream.empty();
    Stream<Way> password = demand == Demand.ANY ? Stream.of(new Way.Password()) : Stream.empty();
    return Stream.of(password, factors, recovery).flatMap(way -> way).toList();
  }

  /** Ways that would be good enough, had not too many wrong entries switched them off. */
  public static List<Way> switchedOff(Account account, Demand demand) {
    return account.protection().active().stream()
        .filter(factor -> factor.tries().isOff())
        .filter(factor -> isGoodFor(factor, demand))
        .<Way>map(factor -> new Way.Factor(factor.id()))
        .toList();
  }

  private static boolean isGoodFor(SecondFactor factor, Demand demand) {
    return demand != Demand.STRONG || factor.kind().isStrong();
  }

  /** The way that is asked for first; empty where there is none. */
  public static Optional<Way> usual(Account account, Demand demand) {
    return of(account, demand).stream().findFirst();
  }
}
