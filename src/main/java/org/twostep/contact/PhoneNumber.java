package org.twostep.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/**
 * A telephone number in the United States.
 *
 * @param address the number in E.164 form, for example {@code +15035550142}
 */
public record PhoneNumber(String address) implements Destination {
  /** The longest text that can still be one number with its punctuation. */
  public static final int MAX_TYPED = 40;

  private static final String COUNTRY = "US";
  private static final int LOCAL_DIGITS = 7;
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /**
   * Reads what a person typed. Punctuation, spaces, full-width digits and the country code are
   * welcome.
   */
  public static Entry<PhoneNumber> parse(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return Entry.refused(Reason.PHONE_EMPTY);
    }
    if (text.length() > MAX_TYPED) {
      return Entry.refused(Reason.PHONE_TOO_LONG);
    }
    if (!text.codePoints().allMatch(PhoneNumber::belongsInNumber)) {
      return Entry.refused(Reason.PHONE_LETTERS);
    }
    return parseDigits(text);
  }

  private static Entry<PhoneNumber> parseDigits(String text) {
    Phonenumber.PhoneNumber number;
    try {
      number = NUMBERS.parse(text, COUNTRY);
    } catch (NumberParseException e) {
      return Entry.refused(problem(e.getErrorType()));
    }
    if (number.getCountryCode() != 1) {
      return Entry.refused(Reason.PHONE_FOREIGN);
    }
    return switch (NUMBERS.isPossibleNumberWithReason(number)) {
      case IS_POSSIBLE_LOCAL_ONLY -> Entry.refused(Reason.PHONE_NO_AREA_CODE);
      case TOO_SHORT -> Entry.refused(tooShort(number));
      case TOO_LONG -> Entry.refused(Reason.PHONE_TOO_MANY_DIGITS);
      case INVALID_LENGTH, INVALID_COUNTRY_CODE -> Entry.refused(Reason.PHONE_IMPOSSIBLE);
      case IS_POSSIBLE -> parsePossible(number);
    };
  }

  private static Entry<PhoneNumber> parsePossible(Phonenumber.PhoneNumber number) {
    if (!NUMBERS.isValidNumber(number)) {
      return Entry.refused(Reason.PHONE_IMPOSSIBLE);
    }
    return COUNTRY.equals(NUMBERS.getRegionCodeForNumber(number))
        ? Entry.accepted(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
        : Entry.refused(Reason.PHONE_FOREIGN);
  }

  private static Reason tooShort(Phonenumber.PhoneNumber number) {
    return NUMBERS.getNationalSignificantNumber(number).length() == LOCAL_DIGITS
        ? Reason.PHONE_NO_AREA_CODE
        : Reason.PHONE_INCOMPLETE;
  }

  private static Reason problem(NumberParseException.ErrorType type) {
    return switch (type) {
      case INVALID_COUNTRY_CODE -> Reason.PHONE_FOREIGN;
      case NOT_A_NUMBER, TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> Reason.PHONE_INCOMPLETE;
      case TOO_LONG -> Reason.PHONE_TOO_MANY_DIGITS;
    };
  }

  private static boolean belongsInNumber(int c) {
    return Character.isDigit(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || "+()./".indexOf(c) >= 0;
  }

  @Override
  public Channel channel() {
    return Channel.TEXT_MESSAGE;
  }

  /** For example {@code (503) 555-0142}. */
  @Override
  public String display() {
    try {
      return NUMBERS.format(NUMBERS.parse(address, COUNTRY), PhoneNumberFormat.NATIONAL);
    } catch (NumberParseException e) {
      return address;
    }
  }

  /** The area code and the last two digits, for example {@code (503) •••-••42}. */
  @Override
  public String masked() {
    String display = display();
    int areaEnd = display.indexOf(')') + 1;
    int tail = display.length() - 2;
    return display.substring(0, areaEnd)
        + display.substring(areaEnd, tail).replaceAll("\\d", "•")
        + display.substring(tail);
  }
}
