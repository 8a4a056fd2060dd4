package org.twostep.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.account.PracticeCustomer;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;
import org.twostep.message.Message;
import org.twostep.world.MessageText.Link;

class MessageTextTest {
  private static final String TOKEN = "Zk3v9-qT_x0LmW4rYb8cHs";

  private final Letters letters = new Letters(() -> "m1");

  private String notice(Notice notice) {
    return letters
        .notices(List.of(PracticeCustomer.PHONE), notice, "1", Optional.of(TOKEN), Instant.EPOCH)
        .getFirst()
        .body();
  }

  @ParameterizedTest
  @EnumSource
  void theLinkOfANoticeIsFoundAndTheRestIsWhole(Notice notice) {
    String body = notice(notice);
    Link link = MessageText.link(body).orElseThrow();
    assertEquals(new Link(Link.Kind.NOT_ME, TOKEN), link);
    assertEquals("", link.after(body));
    assertEquals(body, link.before(body) + "\n" + link.address());
  }

  @ParameterizedTest
  @EnumSource
  void theBeginningOfANoticeShowsNoLinkAndDoesNotSpeakOfOne(Notice notice) {
    String beginning = MessageText.beginning(notice(notice));
    assertFalse(beginning.contains("://"), beginning);
    assertFalse(beginning.contains("link"), beginning);
    assertFalse(beginning.isBlank());
  }

  @Test
  void theBeginningOfATextWithACodeLeavesOutWhatIsForMachines() {
    String body = "481 206 is your code. Keep it.\n\n@fernhill.example #481206";
    assertEquals("481 206 is your code. Keep it.", MessageText.beginning(body));
    assertEquals("", MessageText.beginning(""));
    assertEquals("one\ntwo", MessageText.beginning("\n one\ntwo\n \nthree").strip());
  }

  @ParameterizedTest
  @EnumSource(names = {"CONFIRM", "NOT_ME"})
  void aLinkIsFoundAmongOtherWords(Link.Kind kind) {
    Link link = new Link(kind, TOKEN);
    String body = "Before: " + link.address() + ". After.";
    assertEquals(Optional.of(link), MessageText.link(body));
    assertEquals("Before:", link.before(body));
    assertEquals(". After.", link.after(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://fernhill.example/not-me/",
        "https://fernhill.example/other/abc",
        "https://fernhill.example.org/not-me/abc",
        "http://fernhill.example/not-me/abc",
        "https://fernhill-example/not-me/abc",
        "https://fernhill.example/Not-me/abc"
      })
  void noOtherAddressIsALink(String body) {
    assertEquals(Optional.empty(), MessageText.link(body));
  }

  /** Somebody else cannot send a link that works at the brokerage, and the brokerage no other. */
  @Test
  void aLinkIsTheSendersOwn() {
    String page = "https://fernhill-login.example/sign-in";
    Link elsewhere = new Link(Link.Kind.ELSEWHERE, "fernhill-login.example/sign-in");
    assertEquals(page, elsewhere.address());
    assertEquals(Optional.of(elsewhere), MessageText.link(from(Optional.of("X"), page)));
    assertEquals(Optional.empty(), MessageText.link(from(Optional.empty(), page)));
    Link own = new Link(Link.Kind.NOT_ME, TOKEN);
    assertEquals(Optional.of(own), MessageText.link(from(Optional.empty(), own.address())));
    assertEquals(
        Optional.of(Link.Kind.ELSEWHERE),
        MessageText.link(from(Optional.of("X"), own.address())).map(Link::kind));
    assertEquals(
        Optional.empty(), MessageText.link(from(Optional.of("X"), "https://www.example.com/")));
  }

  private static Message from(Optional<String> sender, String body) {
    return new Message(
        "m", PracticeCustomer.PHONE, "", body, Optional.empty(), sender, Instant.EPOCH);
  }

  @Test
  void aLinkDoesNotShowItsToken() {
    assertFalse(new Link(Link.Kind.NOT_ME, TOKEN).toString().contains(TOKEN));
  }

  @Test
  void anyTextIsReadWithoutStumbling() {
    Seeded.runs(
        1_000,
        random -> {
          String body = Seeded.text(random, 60);
          assertFalse(MessageText.beginning(body).matches("(?s).*\\n\\s*\\n.*"), body);
          assertEquals(Optional.empty(), MessageText.link(body));
        });
  }
}
