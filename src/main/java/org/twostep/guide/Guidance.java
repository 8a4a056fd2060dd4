package org.twostep.guide;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.twostep.account.Challenge;
import org.twostep.account.Method;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
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

  /** Where somebody stands, whatever is said to them there. */
  public Guidance withoutHint() {
    return new Guidance(way, step, "");
  }

  /** The guidance for where the customer stands and the page they look at. */
  public static Guidance of(CustomerFile file, Page page) {
    if (file.account().isProtected()) {
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
    return registration.isAppCode()
        ? "hint.step.enter-code-app"
        : "hint.step." + key(registration.step());
  }

  private static String left(Registration registration, Page page) {
    if (page.isBeforeSignIn()) {
      return "hint.left.sign-in";
    }
    return registration.isWaitingForApproval() ? "hint.left.approval" : "hint.left";
  }

  private static Guidance afterwards(CustomerFile file, Page page) {
    Way way = file.account().protection().askWhen().isPresent() ? Way.FULL : Way.SHORT;
    return new Guidance(way, stepsOf(way) + 1, afterwardsHint(file, page));
  }

  private static String afterwardsHint(CustomerFile file, Page page) {
    return switch (page) {
      case SIGN_IN -> "hint.after.sign-in";
      case SIGN_IN_CODE -> codeHint(file);
      case FORGOT_PASSWORD,
          PASSWORD_RESET_DONE,
          CHANGE_STOPPED,
          CHANGE_PASSWORD,
          STEP_UP,
          ENROLMENT,
          RECOVERY_CODES,
          TRUSTED_PLACES ->
          hint(page);
      case HOME, PROFILE_BASIC, PROFILE_SECURITY, ACTIVITY, REGISTRATION, PROTECTED ->
          hasSeenTheCode(file) ? "hint.after.done" : "hint.after.sign-out";
    };
  }

  /** How to prove who is there, by the way that is open. */
  private static String codeHint(CustomerFile file) {
    return file.session()
        .flatMap(Session::challenge)
        .map(challenge -> codeHint(file.account().protection(), challenge.way()))
        .orElse("hint.after.code");
  }

  private static String codeHint(Protection protection, Challenge.Way way) {
    return switch (way) {
      case Challenge.Way.RecoveryCode _ -> "hint.after.code.recovery";
      case Challenge.Way.Password _ -> "hint.after.code";
      case Challenge.Way.Factor(var id) ->
          protection.factor(id).map(factor -> codeHint(factor.kind())).orElse("hint.after.code");
    };
  }

  private static String codeHint(Method.Kind kind) {
    return switch (kind) {
      case TEXT_MESSAGE, EMAIL -> "hint.after.code";
      case AUTHENTICATOR -> "hint.after.code.authenticator";
      case APPROVAL -> "hint.after.code.approval";
    };
  }

  /** Whether this sign-in came after the switch, and so was asked for the code. */
  private static boolean hasSeenTheCode(CustomerFile file) {
    return file.session()
        .map(Session::since)
        .filter(since -> since.isAfter(protectedSince(file)))
        .isPresent();
  }

  private static Instant protectedSince(CustomerFile file) {
    return file.account().protection().active().stream()
        .map(SecondFactor::since)
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private static String hint(Page page) {
    return "hint." + key(page);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
