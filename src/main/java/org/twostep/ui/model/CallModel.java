package org.twostep.ui.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.account.PracticeCustomer;
import org.twostep.rehearsal.Conversation;
import org.twostep.rehearsal.Conversation.Choice;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.Receiver;
import org.twostep.rehearsal.Secret;
import org.twostep.rehearsal.Trouble;
import org.twostep.script.Typed;
import org.twostep.trouble.Call;
import org.twostep.trouble.TroubleMaker;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** The call on the customer's phone, and what she says in it. */
public final class CallModel {
  private final TroubleMaker maker;
  private final ObservableValue<Devices> devices;
  private final BiConsumer<Kind, String> log;
  private final Consumer<List<Trouble>> then;
  private final ReadOnlyObjectWrapper<Optional<Call>> call =
      new ReadOnlyObjectWrapper<>(this, "call", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> nothingToTell =
      new ReadOnlyObjectWrapper<>(this, "nothingToTell", false);

  /**
   * @param devices where she reads the code that she tells
   * @param log hears what happens in the call
   * @param then makes happen what follows from what she says
   */
  CallModel(
      TroubleMaker maker,
      ObservableValue<Devices> devices,
      BiConsumer<Kind, String> log,
      Consumer<List<Trouble>> then) {
    this.maker = maker;
    this.devices = devices;
    this.log = log;
    this.then = then;
  }

  /** Whether there is a call, or what is to be read after one. */
  boolean isBusy() {
    return call.get().isPresent();
  }

  void ring(Conversation conversation, Instant now) {
    call.set(Optional.of(Call.ringing(conversation, now)));
  }

  /** Has the caller give up who waited for too long. */
  void look(Instant now) {
    call.get()
        .filter(ringing -> ringing.isMissed(now))
        .ifPresent(_ -> end(Call::missed, Kind.CALL_MISSED));
  }

  /** Takes the call away without another word. */
  void stop() {
    nothingToTell.set(false);
    call.set(Optional.empty());
  }

  public ReadOnlyObjectProperty<Optional<Call>> callProperty() {
    return call.getReadOnlyProperty();
  }

  /** Whether she wanted to tell a code, and there is none on the phone. */
  public ReadOnlyObjectProperty<Boolean> nothingToTellProperty() {
    return nothingToTell.getReadOnlyProperty();
  }

  /** Whether the phone rings now. */
  public ObservableValue<Boolean> ringing() {
    return call.map(now -> now.filter(Call::isRinging).isPresent());
  }

  public void answer() {
    change(Call::answered);
    note(Kind.CALL_ANSWERED);
  }

  public void decline() {
    end(Call::declined, Kind.CALL_DECLINED);
  }

  /** Hangs up, whatever was said last. */
  public void hangUp() {
    note(Kind.CHOSEN, id() + '/' + Conversation.HUNG_UP);
    change(Call::hungUp);
  }

  /** Puts away the sentence after a call, which is over once that has been read. */
  public void putAway() {
    note(Kind.CALL_OVER);
    stop();
  }

  /** Says this; nothing happens where she would tell a code and has none. */
  public void choose(Choice choice) {
    Optional<String> told = choice.shares().flatMap(this::word);
    nothingToTell.set(choice.shares().isPresent() && told.isEmpty());
    if (nothingToTell.get()) {
      return;
    }
    note(Kind.CHOSEN, id() + '/' + choice.id());
    choice.shares().ifPresent(secret -> share(secret, told.orElseThrow()));
    change(now -> now.chosen(choice));
    then.accept(choice.then());
  }

  private Optional<String> word(Secret secret) {
    return switch (secret) {
      case CODE -> Typed.codes(devices.getValue(), Folder.MESSAGES).stream().findFirst();
      case PASSWORD -> Optional.of(PracticeCustomer.PASSWORD);
      case RECOVERY_CODE, SECRET_WORD, ANSWER, APPROVAL, OTHER -> Optional.empty();
    };
  }

  private void share(Secret secret, String word) {
    switch (secret) {
      case CODE -> maker.tellCode(word);
      case PASSWORD -> maker.tellPassword(PracticeCustomer.USERNAME, word);
      case RECOVERY_CODE, SECRET_WORD, ANSWER, APPROVAL, OTHER -> {
        // He can do nothing with it here.
      }
    }
    note(Kind.SHARED, secret.name() + ' ' + Receiver.CALLER);
  }

  private void end(UnaryOperator<Call> ending, Kind how) {
    change(ending);
    note(how);
  }

  private void change(UnaryOperator<Call> change) {
    call.set(call.get().map(change));
  }

  private void note(Kind kind) {
    note(kind, id());
  }

  private void note(Kind kind, String subject) {
    log.accept(kind, subject);
  }

  private String id() {
    return call.get().map(now -> now.conversation().id()).orElse("");
  }
}
