package org.twostep.ui.fernhill;

import org.twostep.ui.control.FieldMessage.Tone;

/**
 * A prompt that is not answered here, or not any more, in words.
 *
 * @param id of the message that brought it
 * @param asked what the customer was asked
 * @param about from where it was asked, or what for
 * @param time when it arrived
 * @param outcome what became of it
 * @param tone how the outcome looks: only an approval is a success
 * @param advice what to do now; empty where nothing needs doing
 */
record PastRequest(
    String id, String asked, String about, String time, String outcome, Tone tone, String advice) {}
