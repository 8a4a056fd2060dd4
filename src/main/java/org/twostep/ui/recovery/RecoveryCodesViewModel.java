package org.twostep.ui.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.twostep.account.PracticeCustomer;
import org.twostep.factor.RecoveryCode;
import org.twostep.security.SecurityInput;
import org.twostep.ui.fx.Background;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** Makes a set of codes, and writes it into a file; both beside the screen thread. */
public final class RecoveryCodesViewModel {
  private final SecurityModel security;
  private final Supplier<List<RecoveryCode>> draw;
  private final Background background;
  private final Supplier<Instant> now;
  private final Sentences sentences;

  /**
   * @param draw draws a set; called beside the screen thread
   * @param background of the page: what comes after its end is dropped
   */
  public RecoveryCodesViewModel(
      SecurityModel security,
      Supplier<List<RecoveryCode>> draw,
      Background background,
      Supplier<Instant> now,
      Sentences sentences) {
    this.security = security;
    this.draw = draw;
    this.background = background;
    this.now = now;
    this.sentences = sentences;
  }

  /** Draws a new set, which takes the place of the old one once the brokerage has its hashes. */
  void make(Consumer<CodeSheet> made, Runnable failed) {
    background.run(
        draw::get,
        codes ->
            security.secure(
                new SecurityInput.NewRecoveryCodes(codes),
                refusals -> {
                  if (refusals.isEmpty()) {
                    made.accept(sheet(codes));
                  } else {
                    failed.run();
                  }
                }),
        _ -> failed.run());
  }

  private CodeSheet sheet(List<RecoveryCode> codes) {
    return new CodeSheet(
        sentences.text("recovery.sheet.title", PracticeCustomer.USERNAME),
        sentences.text("recovery.sheet.note", sentences.date(now.get())),
        codes);
  }

  /** Writes the codes; whoever wants them elsewhere can have them written again. */
  void write(CodeSheet sheet, Path file, Runnable written, Runnable failed) {
    background.run(
        () -> Files.writeString(file, sheet.text()), _ -> written.run(), _ -> failed.run());
  }

  /** The customer has them. */
  void saved(Runnable done) {
    security.secure(new SecurityInput.RecoveryCodesSaved(), _ -> done.run());
  }
}
