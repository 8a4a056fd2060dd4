package org.twostep.ui.recovery;

import java.nio.file.Path;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.CopyButton;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FieldMessage.Tone;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.Sentences;

/** Puts codes where the customer can keep them, and says on the page what became of it. */
public final class SafePlaces {
  private final RecoveryCodesViewModel codes;
  private final Keeping keeping;
  private final Sentences sentences;
  private final FieldMessage result = new FieldMessage();

  public SafePlaces(RecoveryCodesViewModel codes, Keeping keeping, Sentences sentences) {
    this.codes = codes;
    this.keeping = keeping;
    this.sentences = sentences;
    result.setId("result");
  }

  /** The line that says what became of it. */
  FieldMessage result() {
    return result;
  }

  void offerCopy(CopyButton button, CodeSheet sheet) {
    button.copies(sheet::text, keeping.clipboard());
  }

  /** Asks for a file and writes the codes into it. */
  void save(CodeSheet sheet) {
    result.setText("");
    FileWish wish =
        new FileWish(
            sentences.text("recovery.file.title"),
            sentences.text("recovery.file.kind"),
            sentences.text("recovery.file"));
    keeping.askForFile().apply(wish).ifPresent(file -> write(sheet, file));
  }

  private void write(CodeSheet sheet, Path file) {
    codes.write(
        sheet,
        file,
        () -> say(Tone.SUCCESS, "recovery.written", file.getFileName()),
        () -> say(Tone.ERROR, "recovery.not-written", file.getFileName()));
  }

  /** Prints the codes, with the button busy until that is done. */
  void print(CodeSheet sheet, BusyButton button) {
    result.setText("");
    button.setBusy(true);
    keeping
        .printer()
        .print(
            sheet.page(),
            what -> {
              button.setBusy(false);
              printed(what);
            });
  }

  private void printed(Keeping.Printed what) {
    switch (what) {
      case DONE -> say(Tone.SUCCESS, "recovery.printed");
      case CANCELLED -> {}
      case NO_PRINTER -> say(Tone.ERROR, "recovery.no-printer");
      case FAILED -> say(Tone.ERROR, "recovery.not-printed");
    }
  }

  /** Says that there are no codes. */
  void fail() {
    say(Tone.ERROR, "recovery.failed");
  }

  private void say(Tone tone, String key, Object... args) {
    result.setTone(tone);
    result.setText(sentences.text(key, args));
  }
}
