package org.twostep.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that only looks like the brokerage's.
 *
 * @param address as a browser shows it, such as {@code fernhill-login.example/sign-in}
 * @param brand the name at its top
 * @param says what it asks for
 * @param asksCode what it says when it asks for the code as well; it does not where left out
 * @param follows what comes of having typed something here
 * @param then what happens once the password was typed
 * @param thenCode what happens once the code was typed
 */
public record Lookalike(
    String address,
    String brand,
    String says,
    Optional<String> asksCode,
    String follows,
    List<Trouble> then,
    List<Trouble> thenCode) {
  /** Names for examples only, which nobody can own (RFC 2606). */
  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9.-]+\\.example(/[a-z0-9/-]*)?");

  private static final String REAL = "fernhill.example";

  /**
   * @throws IllegalArgumentException where something is missing, or the address is the brokerage's
   *     or could be somebody's
   */
  public Lookalike {
    address = Trouble.said(address, "the address");
    brand = Trouble.said(brand, "the name on the page");
    says = Trouble.said(says, "what the page says");
    asksCode = Trouble.orEmpty(asksCode);
    follows = Trouble.said(follows, "what follows");
    then = Trouble.orEmpty(then);
    thenCode = Trouble.orEmpty(thenCode);
    if (!ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException("an address ends in .example and has small letters only");
    }
    if (host(address).equals(REAL) || host(address).endsWith("." + REAL)) {
      throw new IllegalArgumentException("this address belongs to the brokerage");
    }
  }

  private static String host(String address) {
    return address.split("/", 2)[0];
  }

  public String host() {
    return host(address);
  }

  /** The link to it. */
  public String url() {
    return "https://" + address;
  }
}
