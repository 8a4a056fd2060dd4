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
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.factor.CodeDesk.Parcel;
import org.twostep.factor.OneTimeCode;
import org.twostep.message.Letters.Notice;
import org.twostep.world.MessageText;

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
      assertEquals(Optional.empty(), MessageText.linkToken(message.body()));
      assertEquals(Optional.of("012345"), MessageText.code(message.body()));
      assertTrue(message.body().startsWith("012 345 "), message.body());
    }
  }

  @Test
  void aConfirmationHasACodeAndALink() {
    Message message = letters.confirmation(PracticeCustomer.EMAIL, parcel("000001", false), NOW);
    assertEquals(Optional.of("000001"), MessageText.code(message.body()));
    assertEquals(Optional.of("tok_En-42"), MessageText.linkToken(message.body()));
    assertEquals(PracticeCustomer.EMAIL, message.to());
    assertEquals(NOW, message.sentAt());
  }

  @Test
  void aPromptCarriesNoCode() {
    Parcel parcel = parcel("000001", false);
    assertThrows(
        IllegalArgumentException.class, () -> letters.code(new AccountPrompt(), parcel, NOW));
  }

  @ParameterizedTest
  @EnumSource(Notice.class)
  void everyNoticeGoesToEveryAddressInWholeSentences(Notice notice) {
    List<Message> messages = letters.notices(ON_FILE, notice, NOW);
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
            Stream.of(Notice.values()).flatMap(n -> letters.notices(ON_FILE, n, NOW).stream()),
            Stream.of(
                letters.code(PracticeCustomer.PHONE, parcel("123456", true), NOW),
                letters.code(PracticeCustomer.EMAIL, parcel("123456", true), NOW),
                letters.confirmation(PracticeCustomer.EMAIL, parcel("123456", true), NOW),
                letters.approval("r1", PracticeCustomer.PHONE, NOW)));
    all.forEach(message -> {
      assertFalse(message.body().matches("(?s).*[{}].*"), message.body());
      assertFalse(message.body().contains("''"), message.body());
      assertFalse(message.body().contains("  "), message.body());
    });
  }

  @Test
  void theApprovalPromptNamesMethodAndMaskedPlace() {
    for (Destination method : ON_FILE) {
      Message prompt = letters.approval("r1", method, NOW);
      assertEquals(new AccountPrompt(), prompt.to());
      assertEquals(Optional.of("r1"), prompt.about());
      assertTrue(prompt.body().contains(method.masked()), prompt.body());
      assertFalse(prompt.body().contains(method.display()), prompt.body());
    }
    assertTrue(letters.approval("r1", PracticeCustomer.EMAIL, NOW).body().startsWith("E-mail to "));
  }

  @Test
  void aDeviceFindsNoCodeWhereThereIsNone() {
    for (String body :
        List.of("", "123456", "Your code is 123 456 .", "12 3456 is", "１２３ ４５６ is")) {
      assertEquals(Optional.empty(), MessageText.code(body), body);
      assertEquals(Optional.empty(), MessageText.linkToken(body), body);
    }
    assertEquals(
        Optional.empty(), MessageText.linkToken("https://fernhill.example.org/confirm/abc"));
  }

  @Test
  void aDeviceReadsAnyTextWithoutStumbling() {
    Seeded.runs(
        1_000,
        random -> {
          String body = Seeded.text(random, 40);
          MessageText.code(body).ifPresent(code -> assertEquals(6, code.length(), body));
          assertEquals(Optional.empty(), MessageText.linkToken(body));
        });
  }
}
