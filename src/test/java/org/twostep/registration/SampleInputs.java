package org.twostep.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.contact.Channel;
import org.twostep.message.Letters;
import org.twostep.message.Message;
import org.twostep.world.MessageText;
import org.twostep.world.MessageText.Link;

/** Samples of everything a customer can do. */
final class SampleInputs {
  private static final String ENDLESS = "5".repeat(10_000);
  private static final List<String> TEXTS =
      List.of(
          "",
          "   ",
          "hello",
          "123456",
          "12 34-5",
          ENDLESS,
          "🙂🙂🙂🙂",
          "שלום עולם",
          "\ud83d",
          "{0}'");

  private SampleInputs() {}

  /** Every kind of input with right, wrong and senseless values. */
  static List<Input> of(Walk walk) {
    List<Input> inputs = new ArrayList<>();
    for (Way way : Way.values()) {
      inputs.add(new Input.Begin(way));
    }
    for (Step step : Step.values()) {
      inputs.add(new Input.GoBack(step));
    }
    inputs.add(new Input.Register());
    inputs.add(new Input.ResendCode());
    inputs.add(new Input.MessageFound());
    inputs.add(new Input.AppReady());
    inputs.add(new Input.ChooseMethod(Optional.empty()));
    for (Method.Kind kind : Method.Kind.values()) {
      inputs.add(new Input.ChooseMethod(Optional.of(kind)));
    }
    inputs.add(new Input.Approve());
    inputs.add(new Input.Deny());
    inputs.add(new Input.FinishLater());
    inputs.add(new Input.Resume());
    for (String text : TEXTS) {
      addTyped(inputs, text);
    }
    addTyped(inputs, Walk.PHONE);
    addTyped(inputs, Walk.EMAIL);
    addTyped(inputs, PracticeCustomer.PASSWORD);
    inputs.add(Walk.settings(Walk.WORD));
    inputs.add(new Input.Contact(Walk.PHONE, Walk.EMAIL));
    if (walk.state.registration().filter(Registration::isAppCode).isPresent()) {
      inputs.add(new Input.Code(walk.appCode()));
    }
    for (Message message : walk.sent) {
      MessageText.code(message.body()).map(Input.Code::new).ifPresent(inputs::add);
      MessageText.link(message.body())
          .map(Link::token)
          .map(Input.FollowLink::new)
          .ifPresent(inputs::add);
    }
    return inputs;
  }

  private static void addTyped(List<Input> inputs, String text) {
    inputs.add(new Input.Code(text));
    inputs.add(new Input.FollowLink(text));
    inputs.add(new Input.FollowLink(Letters.LINK + text));
    inputs.add(new Input.SecretWord(text));
    inputs.add(new Input.Password(text));
    inputs.add(new Input.Phone(text));
    inputs.add(new Input.Contact(text, text));
    inputs.add(new Input.SaveSettings(text, text, text, Optional.empty()));
    inputs.add(
        new Input.SaveSettings(
            PracticeCustomer.USERNAME, text, text, Optional.of(AskWhen.LOCATION_BASED)));
    for (Optional<Channel> channel : channels()) {
      inputs.add(new Input.ReceiveBy(channel, text));
    }
    for (SecurityQuestion question : SecurityQuestion.values()) {
      inputs.add(new Input.Question(Optional.of(question), text));
    }
    inputs.add(new Input.Question(Optional.empty(), text));
  }

  private static List<Optional<Channel>> channels() {
    return Stream.concat(
            Stream.of(Optional.<Channel>empty()), Stream.of(Channel.values()).map(Optional::of))
        .toList();
  }
}
