package org.twostep.account;

import java.time.Instant;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;

/** The made-up customer. Her phone and her mailbox are the simulated ones beside the brokerage. */
public final class PracticeCustomer {
  public static final String NAME = "Maya Reyes";
  public static final String USERNAME = "maya.reyes";
  public static final String PASSWORD = "seven quiet copper kettles";
  public static final String ACCOUNT_ENDING = "4471";
  public static final PhoneNumber PHONE = new PhoneNumber("+15035550142");
  public static final EmailAddress EMAIL = new EmailAddress("maya.reyes@example.com");
  public static final Instant PASSWORD_SET = Instant.parse("2026-03-14T17:05:00Z");

  private PracticeCustomer() {}
}
