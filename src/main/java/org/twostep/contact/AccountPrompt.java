package org.twostep.contact;

/** The customer's own signed-in screens: the brokerage's page and its app on the phone. */
public record AccountPrompt() implements Destination {
  @Override
  public Channel channel() {
    return Channel.PROMPT;
  }

  @Override
  public String address() {
    return "account";
  }

  @Override
  public String display() {
    return address();
  }

  @Override
  public String masked() {
    return address();
  }
}
