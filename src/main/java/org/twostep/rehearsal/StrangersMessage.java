package org.twostep.rehearsal;

import java.util.Optional;

/**
 * A message from somebody who may claim to be anybody.
 *
 * @param from what stands as its sender
 * @param subject of an e-mail
 * @param body the text; {@code {digits}} stands for the two digits that the stranger sees on his
 *     own screen, {@code {link}} for the address of the page
 * @param link the page that it leads to
 */
public record StrangersMessage(
    String from, Optional<String> subject, String body, Optional<Lookalike> link) {
  /** Stands in a body for the two digits on the stranger's screen. */
  public static final String DIGITS = "{digits}";

  /** Stands in a body for the address of the page. */
  public static final String LINK = "{link}";

  /**
   * @throws IllegalArgumentException where something is missing, or a page is named that the body
   *     does not lead to
   */
  public StrangersMessage {
    from = Trouble.said(from, "the sender");
    subject = Trouble.orEmpty(subject);
    body = Trouble.said(body, "the body");
    link = Trouble.orEmpty(link);
    if (link.isPresent() != body.contains(LINK)) {
      throw new IllegalArgumentException("a body says " + LINK + " where there is a link");
    }
  }

  /**
   * The body as it arrives.
   *
   * @param digits on the stranger's screen, or empty
   */
  public String written(String digits) {
    return body.replace(DIGITS, digits).replace(LINK, link.map(Lookalike::url).orElse(""));
  }
}
