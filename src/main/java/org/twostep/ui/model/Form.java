package org.twostep.ui.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;

/**
 * What every form does: puts drafts back, sends its input once, and says each refusal under the
 * field it belongs to. What was typed stays.
 */
public final class Form {
  private final Sentences sentences;
  private final DraftKeeper drafts;
  private final Lifecycle lifecycle;
  private final Map<Field, FormField> fields = new EnumMap<>(Field.class);

  public Form(Sentences sentences, DraftKeeper drafts, Lifecycle lifecycle) {
    this.sentences = sentences;
    this.drafts = drafts;
    this.lifecycle = lifecycle;
  }

  /** Names the place where refusals of a field are said; changing the entry takes them back. */
  public void place(Field field, FormField shown) {
    fields.put(field, shown);
    shown.onEdited(() -> shown.setError(""));
  }

  /** Puts back what was typed here before, or else {@code usual}. */
  public void keep(Field field, StringProperty text, String usual) {
    drafts.follow(field, text, usual, lifecycle);
  }

  public DraftKeeper drafts() {
    return drafts;
  }

  /** What this form listens to, for as long as its screen lives. */
  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /**
   * Sends the input, with the button busy until the answer is there.
   *
   * @param send hands the input over, together with who wants the refusals
   */
  public void submit(BusyButton button, Consumer<Consumer<List<Refusal>>> send) {
    if (button.isBusy()) {
      return;
    }
    button.setBusy(true);
    send.accept(refusals -> {
      button.setBusy(false);
      show(refusals);
    });
  }

  /** Says the refusals under their fields and goes to the first; none means all was taken. */
  public void show(List<Refusal> refusals) {
    fields.values().forEach(shown -> shown.setError(""));
    if (refusals.isEmpty()) {
      drafts.forget();
      return;
    }
    refusals.forEach(this::show);
    focusFirst();
  }

  private void show(Refusal refusal) {
    FormField shown = fields.get(refusal.field());
    FormField place = shown == null ? fields.values().iterator().next() : shown;
    place.setError(sentences.refusal(refusal));
  }

  private void focusFirst() {
    fields.values().stream()
        .filter(shown -> !shown.getError().isEmpty())
        .findFirst()
        .map(Node::getParent)
        .ifPresent(Focus::firstInvalid);
  }
}
