package org.twostep.ui.call;

import org.twostep.rehearsal.Conversation;
import org.twostep.trouble.Call;
import org.twostep.ui.fx.Messages;

/** What the phone itself says of a call. */
record CallWords(Messages messages) {
  /** How far it has come, in a word or two. */
  String state(Call call) {
    return switch (call.stage()) {
      case RINGING -> messages.text("call.incoming");
      case TALKING -> messages.text("call.talking");
      case OVER -> messages.text("call.over");
      case DECLINED -> messages.text("call.declined");
      case MISSED -> messages.text("call.missed");
    };
  }

  /** What is to be thought of it, once it is over; empty before. */
  String afterwards(Call call) {
    Conversation with = call.conversation();
    return switch (call.stage()) {
      case RINGING, TALKING -> "";
      case OVER -> call.follows().or(with::hungUp).orElseGet(() -> messages.text("call.over.text"));
      case DECLINED -> with.declined().orElseGet(() -> messages.text("call.declined.text"));
      case MISSED -> messages.text("call.missed.text", with.caller());
    };
  }
}
