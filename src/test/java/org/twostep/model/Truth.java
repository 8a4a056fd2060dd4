package org.twostep.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twostep.contact.Destination;
import org.twostep.message.Message;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/**
 * What an honest witness remembers who sees everything that is sent and typed: which secrets are
 * good for something, and how often someone was wrong. Nothing here is taken from the program.
 */
final class Truth {
  /** How long a code, a request on the phone, and the link of a notice are good. */
  private static final Duration CODE = Duration.ofMinutes(10);

  private static final Duration REQUEST = Duration.ofMinutes(5);
  private static final Duration LINK = Duration.ofDays(7);
  private static final int VOID_FROM = 5;

  /** What a code was sent for; codes of one purpose serve no other. */
  enum Errand {
    IDENTITY,
    CONFIRM_EMAIL,
    PROVE,
    SIGN_IN,
    STEP_UP,
    RESET,
    CONTACT
  }

  /** A code that was sent. */
  private static final class Sent {
    final Errand errand;
    final Destination to;
    final String code;
    final Instant at;
    int wrong;
    boolean dead;

    /** Nothing happened since that could have replaced it: then it has to work. */
    boolean sure = true;

    Sent(Errand errand, Destination to, String code, Instant at) {
      this.errand = errand;
      this.to = to;
      this.code = code;
      this.at = at;
    }

    boolean isGood(Instant now) {
      return !dead && wrong < VOID_FROM && within(at, CODE, now);
    }
  }

  /** Wrong entries of one kind since the last right one. */
  static final class Count {
    int wrong;
    Instant closedUntil = Instant.MIN;

    boolean isClosed(Instant now) {
      return wrong >= 100 || now.isBefore(closedUntil);
    }

    void wrong(Instant now) {
      wrong++;
      if (wrong >= 10) {
        closedUntil = now.plusSeconds(Math.min(900, 30L << Math.min(10, wrong - 10)));
      }
    }

    void right() {
      wrong = 0;
      closedUntil = Instant.MIN;
    }
  }

  private final List<Sent> sent = new ArrayList<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Instant> links = new HashMap<>();
  private final Set<String> unsureLinks = new HashSet<>();
  private final Map<String, Long> lastSteps = new HashMap<>();
  private final Set<String> recovery = new HashSet<>();
  private final Set<String> voided = new HashSet<>();
  private String request = "";
  private Instant requestAt = Instant.MIN;
  String password;

  Truth(String password) {
    this.password = password;
  }

  private static boolean within(Instant from, Duration life, Instant now) {
    return !now.isBefore(from) && now.isBefore(from.plus(life));
  }

  Count count(String kind) {
    return counts.computeIfAbsent(kind, _ -> new Count());
  }

  // What was sent

  void sees(Errand errand, Message message, Instant now) {
    MessageText.code(message.body())
        .ifPresent(code -> {
          sent.stream().filter(s -> s.errand == errand).forEach(s -> s.dead = true);
          sent.add(new Sent(errand, message.to(), code, now));
        });
    MessageText.link(message.body())
        .filter(link -> link.kind() == Link.Kind.NOT_ME)
        .ifPresent(link -> links.put(link.token(), now));
    message
        .about()
        .ifPresent(id -> {
          request = id;
          requestAt = now;
        });
  }

  /** Something other than typing a code happened: what was sent may have been replaced. */
  void unsettles(Errand errand) {
    sent.stream().filter(s -> s.errand == errand).forEach(s -> s.sure = false);
  }

  // What is good

  boolean isGoodCode(Errand errand, Destination to, String typed, Instant now) {
    return good(errand, to, now).filter(s -> s.code.equals(typed)).isPresent();
  }

  /** Whether this must be accepted, whatever else. */
  boolean mustWork(Errand errand, Destination to, String typed, Instant now) {
    return good(errand, to, now).filter(s -> s.sure && s.code.equals(typed)).isPresent();
  }

  private Optional<Sent> good(Errand errand, Destination to, Instant now) {
    return newest(errand).filter(s -> s.to.equals(to) && s.isGood(now));
  }

  private Optional<Sent> newest(Errand errand) {
    return sent.reversed().stream().filter(s -> s.errand == errand).findFirst();
  }

  Optional<String> newestCode(Errand errand) {
    return newest(errand).map(s -> s.code);
  }

  List<String> allCodes() {
    return sent.stream().map(s -> s.code).toList();
  }

  void usesCode(Errand errand) {
    newest(errand).ifPresent(s -> s.dead = true);
  }

  /** A wrong code spoils the newest one a little. */
  void spoils(Errand errand, Destination to, Instant now) {
    good(errand, to, now).ifPresent(s -> s.wrong++);
  }

  boolean isGoodStep(String factor, long step, long present) {
    return Math.abs(step - present) <= 1 && step > lastSteps.getOrDefault(factor, Long.MIN_VALUE);
  }

  void usesStep(String factor, long step) {
    lastSteps.merge(factor, step, Math::max);
  }

  void makesRecoveryCodes(List<String> codes) {
    voided.addAll(recovery);
    recovery.clear();
    recovery.addAll(codes);
  }

  boolean isGoodRecoveryCode(String typed) {
    return recovery.contains(typed);
  }

  void usesRecoveryCode(String typed) {
    recovery.remove(typed);
    voided.add(typed);
  }

  List<String> recoveryCodes() {
    return recovery.stream().sorted().toList();
  }

  List<String> voidedRecoveryCodes() {
    return voided.stream().sorted().toList();
  }

  boolean isOpenRequest(String id, Instant now) {
    return request.equals(id) && within(requestAt, REQUEST, now);
  }

  void endsRequest() {
    request = "";
  }

  List<String> allLinks() {
    return links.keySet().stream().sorted().toList();
  }

  boolean isGoodLink(String token, Instant now) {
    return links.containsKey(token) && now.isBefore(links.get(token).plus(LINK));
  }

  /** Whether it must work: following another link can have stopped what this one is about. */
  boolean isSureLink(String token, Instant now) {
    return isGoodLink(token, now) && !unsureLinks.contains(token);
  }

  void usesLink(String token) {
    links.remove(token);
    unsureLinks.addAll(links.keySet());
  }

  void forgetsLink(String token) {
    links.remove(token);
  }
}
