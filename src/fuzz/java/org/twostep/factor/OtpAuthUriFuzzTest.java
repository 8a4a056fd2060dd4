package org.twostep.factor;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.entry.Entry;

/** The text of any QR code is a key or is refused, and a key means the same when it is shown. */
@Tag("fuzz")
class OtpAuthUriFuzzTest {
  static Stream<String> texts() {
    return Stream.of(
        "otpauth://totp/Fernhill%20Invest:maya.reyes?secret=JBSWY3DPEHPK3PXP"
            + "&issuer=Fernhill%20Invest&algorithm=SHA1&digits=6&period=30",
        "OTPAUTH://TOTP/a%3Ab?secret=JBSW+Y3DP+EHPK+3PXP%3D#x", "https://example.com");
  }

  @MethodSource("texts")
  @DictionaryEntries({"otpauth://totp/", "?secret=JBSWY3DPEHPK3PXP", "&issuer=", "%C3%A9", "%3A"})
  @FuzzTest
  void anyTextIsReadOrRefused(String text) {
    if (text != null && OtpAuthUri.parse(text) instanceof Entry.Accepted<OtpAuthUri>(var read)) {
      requireTheSame(Entry.accepted(read), OtpAuthUri.parse(read.text()));
    }
  }

  private static void requireTheSame(Entry<OtpAuthUri> read, Entry<OtpAuthUri> again) {
    if (!read.equals(again)) {
      throw new AssertionError(read + " comes back as " + again);
    }
  }
}
