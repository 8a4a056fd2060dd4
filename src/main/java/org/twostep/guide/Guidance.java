package org.twostep.guide;

import java.util.Locale;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.registration.Registration;
import org.twostep.registration.Way;

/**
 * What the guide says at one moment.
 *
 * @param way whose steps are listed
 * @param step the present step, from 1; one more than there are when all are done
 * @param hint the message key of the one hint for this moment
 */
public record Guidance(Way way, int step, String hint) {
  private static final int FULL_STEPS = 7;
  private static final int SHORT_STEPS = 4;

  /** How many steps the guide lists for a way. */
  public static int stepsOf(Way way) {
    return switch (way) {
      case SHORT -> SHORT_STEPS;
      case FULL -> FULL_STEPS;
    };
  }

  public int steps() {
    return stepsOf(way);
  }

  public boolean isDone() {
    return step > steps();
  }

  /** The guidance for where the customer stands and the page they look at. */
  public static Guidance of(CustomerFile file, Page page) {
    if (file.account().secondFactor().isPresent()) {
      return afterwards(file, page);
    }
    return file.registration()
        .map(registration -> during(registration, page))
        .orElseGet(() -> before(page));
  }

  private static Guidance before(Page page) {
    return new Guidance(Way.FULL, 1, hint(page));
  }

  private static Guidance during(Registration registration, Page page) {
    int step = registration.step().guideStep();
    boolean onItsPage = page == Page.REGISTRATION;
    return new Guidance(
        registration.way(), step, onItsPage ? hint(registration) : left(registration, page));
  }

  private static String hint(Registration registration) {
    return "hint.step." + key(registration.step());
  }

  private static String left(Registration registration, Page page) {
    if (page.isBeforeSignIn()) {
      return "hint.left.sign-in";
    }
    return registration.isWaitingForApproval() ? "hint.left.approval" : "hint.left";
  }

  private static Guidance afterwards(CustomerFile file, Page page) {
    Way way =
        file.account().secondFactor().orElseThrow().askWhen().isPresent() ? Way.FULL : Way.SHORT;
    return new Guidance(way, stepsOf(way) + 1, afterwardsHint(file, page));
  }

  private static String afterwardsHint(CustomerFile file, Page page) {
    return switch (page) {
      case SIGN_IN -> "hint.after.sign-in";
      case SIGN_IN_CODE -> "hint.after.code";
      case HOME, PROFILE_BASIC, PROFILE_SECURITY, CHANGE_PASSWORD, REGISTRATION, PROTECTED ->
          hasSeenTheCode(file) ? "hint.after.done" : "hint.after.sign-out";
    };
  }

  /** Whether this sign-in came after the switch, and so was asked for the code. */
  private static boolean hasSeenTheCode(CustomerFile file) {
    return file.session()
        .map(Session::since)
        .filter(since -> since.isAfter(file.account().secondFactor().orElseThrow().since()))
        .isPresent();
  }

  private static String hint(Page page) {
    return "hint." + key(page);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
