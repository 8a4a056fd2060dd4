package org.twostep.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.factor.CodeDesk.Parcel;
import org.twostep.factor.OneTimeCode;
import org.twostep.message.Letters.Notice;
import org.twostep.world.Computer;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/** What the messages say, and what a device finds in them. */
class LettersTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final List<Destination> ON_FILE =
      List.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL);

  private final AtomicInteger ids = new AtomicInteger();
  private final Letters letters = new Letters(() -> "m" + ids.incrementAndGet());

  private static Parcel parcel(String digits, boolean replaces) {
    return new Parcel(new OneTimeCode(digits), "tok_En-42", replaces);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aTextMessageStartsWithTheCodeNamesTheBrokerageAndEndsBoundToItsSite(boolean replaces) {
    String body = letters.code(PracticeCustomer.PHONE, parcel("012345", replaces), NOW).body();
    assertTrue(body.startsWith("012 345 "), body);
    assertTrue(body.contains("Fernhill Invest"), body);
    assertEquals("@fernhill.example #012345", body.lines().toList().getLast());
    assertEquals(Optional.of("012345"), MessageText.code(body));
    assertEquals(replaces, body.contains("newest code"), body);
  }

  @Test
  void noMessageWithASignInOrRegistrationCodeHasALink() {
    for (Destination to : ON_FILE) {
      Message message = letters.code(to, parcel("012345", true), NOW);
      assertFalse(message.body().matches("(?s).*(://|www\\.|tok_En).*"), message.body());
      assertEquals(Optional.empty(), MessageText.link(message.body()));
      assertEquals(Optional.of("012345"), MessageText.code(message.body()));
      assertTrue(message.body().startsWith("012 345 "), message.body());
    }
  }

  @Test
  void aConfirmationHasACodeAndALink() {
    Message message = letters.confirmation(PracticeCustomer.EMAIL, parcel("000001", false), NOW);
    assertEquals(Optional.of("000001"), MessageText.code(message.body()));
    assertEquals(Optional.of("tok_En-42"), MessageText.link(message.body()).map(Link::token));
    assertEquals(PracticeCustomer.EMAIL, message.to());
    assertEquals(NOW, message.sentAt());
  }

  @Test
  void aPromptCarriesNoCode() {
    Parcel parcel = parcel("000001", false);
    assertThrows(
        IllegalArgumentException.class, () -> letters.code(new AccountPrompt(), parcel, NOW));
  }

  /** What completes a notice's sentence in life, one line for each that there is. */
  private static List<String> details(Notice notice) {
    return switch (notice) {
      case TWO_FACTOR_ON,
          TWO_FACTOR_OFF,
          FACTOR_ADDED,
          FACTOR_REPLACED,
          FACTOR_REMOVED,
          FACTOR_DEFAULT ->
          List.of(
              "TEXT_MESSAGE", "EMAIL", "AUTHENTICATOR", "APPROVAL", "(503) •••-••42", "O'Neil {0}");
      case DEVICE_TRUSTED -> Stream.of(Computer.values()).map(Enum::name).toList();
      case PLACE_ADDED, ALERT_SENT, JOURNEY_REFUSED -> List.of("Portland, Oregon", "45.5, -122.7");
      case RECOVERY_CODE_USED -> List.of("0", "1", "2", "9");
      case PHONE_CHANGED -> List.of("(503) •••-••42");
      case EMAIL_CHANGED -> List.of("m•••@example.com");
      case ASK_WHEN_CHANGED -> Stream.of(AskWhen.values()).map(Enum::name).toList();
      case REGISTRATION_DENIED,
          REGISTRATION_DROPPED,
          PASSWORD_CHANGED,
          PASSWORD_RESET,
          RECOVERY_CODES_MADE,
          CHANGE_FROZEN ->
          List.of("");
    };
  }

  private Stream<Message> everyNotice(Optional<String> token) {
    return Stream.of(Notice.values())
        .flatMap(notice ->
            details(notice).stream()
                .flatMap(detail -> letters.notices(ON_FILE, notice, detail, token, NOW).stream()));
  }

  @Test
  void aNoticeSaysInWordsWhatItIsAbout() {
    for (Notice notice : Notice.values()) {
      for (String detail : details(notice)) {
        String body =
            letters.notices(ON_FILE, notice, detail, Optional.empty(), NOW).getFirst().body();
        assertFalse(body.matches("(?s).*[A-Z]{2,}(_[A-Z]+)?.*"), body);
      }
    }
    assertTrue(
        letters.notices(ON_FILE, Notice.ALERT_SENT, "", Optional.empty(), NOW).stream()
            .allMatch(message -> message.body().contains("a place we cannot see")));
  }

  @Test
  void theLinkOfANoticeStopsTheChange() {
    everyNotice(Optional.of("tok_En-42"))
        .forEach(message ->
            assertTrue(message.body().endsWith(Letters.NOT_ME + "tok_En-42"), message.body()));
    everyNotice(Optional.empty())
        .forEach(message -> assertFalse(message.body().contains("://"), message.body()));
  }

  @ParameterizedTest
  @EnumSource(Notice.class)
  void everyNoticeGoesToEveryAddressInWholeSentences(Notice notice) {
    for (String detail : details(notice)) {
      assertWholeSentences(letters.notices(ON_FILE, notice, detail, Optional.empty(), NOW));
    }
  }

  private static void assertWholeSentences(List<Message> messages) {
    assertEquals(ON_FILE, messages.stream().map(Message::to).toList());
    assertEquals(2, messages.stream().map(Message::id).distinct().count());
    for (Message message : messages) {
      assertFalse(message.subject().isBlank());
      assertTrue(message.body().startsWith("Fernhill Invest: "), message.body());
      assertTrue(message.body().endsWith("."), message.body());
      assertTrue(message.body().contains(PracticeCustomer.ACCOUNT_ENDING), message.body());
      assertFalse(message.body().contains("!"), message.body());
      assertEquals(Optional.empty(), message.about());
      assertEquals(Optional.empty(), MessageText.code(message.body()));
    }
  }

  @Test
  void noMessageShowsAnUnfilledPlace() {
    Stream<Message> all =
        Stream.concat(
            everyNotice(Optional.of("tok_En-42")).filter(m -> !m.body().contains("O'Neil")),
            Stream.of(
                letters.code(PracticeCustomer.PHONE, parcel("123456", true), NOW),
                letters.code(PracticeCustomer.EMAIL, parcel("123456", true), NOW),
                letters.confirmation(PracticeCustomer.EMAIL, parcel("123456", true), NOW),
                approval(PracticeCustomer.PHONE)));
    all.forEach(message -> {
      assertFalse(message.body().matches("(?s).*[{}].*"), message.body());
      assertFalse(message.body().contains("''"), message.body());
      assertFalse(message.body().contains("  "), message.body());
    });
  }

  private Message approval(Destination to) {
    String method = Method.Kind.of(to.channel()).name();
    return letters.approval("r1", method, Optional.of(to), NOW);
  }

  @Test
  void theApprovalPromptOfAnAppNamesNoPlace() {
    Message prompt = letters.approval("r1", "AUTHENTICATOR", Optional.empty(), NOW);
    assertTrue(prompt.body().startsWith("Authenticator app, "), prompt.body());
  }

  @Test
  void theApprovalPromptNamesMethodAndMaskedPlace() {
    for (Destination method : ON_FILE) {
      Message prompt = approval(method);
      assertEquals(new AccountPrompt(), prompt.to());
      assertEquals(Optional.of("r1"), prompt.about());
      assertTrue(prompt.body().contains(method.masked()), prompt.body());
      assertFalse(prompt.body().contains(method.display()), prompt.body());
    }
    assertTrue(approval(PracticeCustomer.EMAIL).body().startsWith("E-mail to "));
  }

  @Test
  void aDeviceFindsNoCodeWhereThereIsNone() {
    for (String body :
        List.of("", "123456", "Your code is 123 456 .", "12 3456 is", "１２３ ４５６ is")) {
      assertEquals(Optional.empty(), MessageText.code(body), body);
      assertEquals(Optional.empty(), MessageText.link(body), body);
    }
    assertEquals(Optional.empty(), MessageText.link("https://fernhill.example.org/confirm/abc"));
  }

  @Test
  void aDeviceReadsAnyTextWithoutStumbling() {
    Seeded.runs(
        1_000,
        random -> {
          String body = Seeded.text(random, 40);
          MessageText.code(body).ifPresent(code -> assertEquals(6, code.length(), body));
          assertEquals(Optional.empty(), MessageText.link(body));
        });
  }
}
