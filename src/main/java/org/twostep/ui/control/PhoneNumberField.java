package org.twostep.ui.control;

import com.google.i18n.phonenumbers.AsYouTypeFormatter;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

/**
 * A text field that puts the marks into a United States phone number while its digits are typed at
 * the end: (503) 555-0142. What it does not understand stays as typed; no digit is ever dropped,
 * but for those beyond 64 characters.
 */
public class PhoneNumberField extends TextField {
  private static final int MAX = 64;
  private static final Pattern NUMBER_LIKE = Pattern.compile("\\+?[0-9 ().-]*");
  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

  private final AsYouTypeFormatter numbers =
      PhoneNumberUtil.getInstance().getAsYouTypeFormatter("US");

  public PhoneNumberField() {
    getStyleClass().add("phone-number-field");
    var limit = LimitedText.filter(MAX);
    setTextFormatter(new TextFormatter<>(change -> format(limit.apply(change))));
  }

  private Change format(Change change) {
    var atTheEnd = change.getRangeEnd() == change.getControlText().length();
    var typed = change.getControlNewText();
    if (change.isContentChange()
        && atTheEnd
        && change.getText().chars().anyMatch(c -> c >= '0' && c <= '9')
        && NUMBER_LIKE.matcher(typed).matches()) {
      var formatted = formatted(typed);
      if (digits(formatted).equals(digits(typed))) {
        change.setRange(0, change.getControlText().length());
        change.setText(formatted);
        change.selectRange(formatted.length(), formatted.length());
      }
    }
    return change;
  }

  private String formatted(String typed) {
    numbers.clear();
    var formatted = "";
    for (var i = 0; i < typed.length(); i++) {
      var c = typed.charAt(i);
      if (c == '+' || (c >= '0' && c <= '9')) {
        formatted = numbers.inputDigit(c);
      }
    }
    return formatted;
  }

  private static String digits(String text) {
    return NOT_DIGITS.matcher(text).replaceAll("");
  }
}
