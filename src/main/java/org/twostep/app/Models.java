package org.twostep.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.RecoveryCode;
import org.twostep.registration.Input;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.AppKeys;
import org.twostep.ui.model.ApprovalModel;
import org.twostep.ui.model.AuthenticatorModel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.BrokerageModel.Snapshot;
import org.twostep.ui.model.DraftKeeper;
import org.twostep.ui.model.Expiry;
import org.twostep.ui.model.ScreenCode;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.SessionModel;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.TroubleModel;
import org.twostep.ui.model.WindowTitle;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Conditions;
import org.twostep.world.Devices;
import org.twostep.world.MessageText.Link;

/** The state that the screens share, over one practice account. */
final class Models {
  private final Lifecycle lifecycle = new Lifecycle();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final Messages messages = Messages.load(Locale.ENGLISH);
  private final TimeWords words;
  private final Sentences sentences;
  private final Ticker ticker;
  private final WorldModel world;
  private final BrokerageModel brokerage;
  private final SecurityModel security;
  private final SessionModel session;
  private final ApprovalModel approval;
  private final AuthenticatorModel authenticator;
  private final TroubleModel trouble;
  private final ScreenCode screenCode = new ScreenCode();
  private final Function<Consumer<String>, AppKeys> appKeys;
  private final Supplier<List<RecoveryCode>> recoveryCodes;
  private final DraftKeeper drafts;
  private final Answers answers;

  /** What was read from the store before the first screen is shown. */
  record Opened(
      Snapshot brokerage, Map<Field, String> drafts, Devices devices, Conditions conditions) {
    static Opened from(Practice practice) {
      return new Opened(
          Snapshot.of(practice.brokerage()),
          practice.store().drafts().read(),
          practice.world().devices(),
          practice.world().conditions());
    }
  }

  Models(Practice practice, Opened opened, Background background, ZoneId zone) {
    Consumer<Exception> failed = this::failed;
    this.words = new TimeWords(messages, zone);
    this.sentences = new Sentences(messages, words);
    this.ticker = new Ticker(practice.clock());
    this.world = new WorldModel(practice.world(), background, ticker);
    world.setOnFailure(failed);
    world.start(opened.devices(), opened.conditions());
    this.brokerage =
        new BrokerageModel(
            practice.brokerage(), background, opened.brokerage(), world::carryNow, failed);
    this.security = new SecurityModel(brokerage);
    this.session =
        new SessionModel(
            brokerage,
            ticker,
            () -> world.conditionsProperty().get().whereabouts().computer().name());
    this.approval = new ApprovalModel(brokerage, world.devicesProperty());
    this.authenticator = new AuthenticatorModel(practice.authenticator(), background, failed);
    authenticator.start();
    this.trouble =
        new TroubleModel(
            practice.troubleMaker(), background, ticker, world, brokerage::tidy, failed);
    this.appKeys = clipboard -> new AppKeys(practice::setUp, background, screenCode, clipboard);
    this.recoveryCodes = practice::recoveryCodes;
    this.drafts = new DraftKeeper(practice.store().drafts(), opened.drafts(), background, failed);
    this.answers = Answers.over(practice.store().feedback());
    lifecycle.onChange(brokerage.fileProperty(), _ -> notice.set(""));
    new Expiry(brokerage).watch(ticker, lifecycle);
    lifecycle.onChange(world.computer(), _ -> brokerage.lookFromHere());
    session.watch(lifecycle);
    trouble.watch(lifecycle);
    ticker.start();
  }

  /** Follows a link of a message; a link that no longer works is said above the panes. */
  void followLink(Link link) {
    switch (link.kind()) {
      case CONFIRM ->
          brokerage.register(
              new Input.FollowLink(link.token()), sayIfRefused(Reason.LINK_NOT_VALID));
      case NOT_ME -> brokerage.notMe(link.token(), sayIfRefused(Reason.NOT_ME_OVER));
      case ELSEWHERE -> {
        if (!trouble.lookalike().open(link.address())) {
          say("trouble.no-page");
        }
      }
    }
  }

  private Consumer<List<Refusal>> sayIfRefused(Reason reason) {
    return refusals -> {
      if (!refusals.isEmpty()) {
        say(reason.key());
      }
    };
  }

  /** Something could not be kept. */
  void failed(Exception cause) {
    say("trouble.not-saved");
  }

  private void say(String key) {
    notice.set(sentences.text(key));
  }

  /** Lets go of everything; drafts are written first. */
  void end() {
    drafts.save();
    world.stop();
    ticker.stop();
    lifecycle.end();
  }

  /** One sentence above the panes, or empty. */
  ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** What the window is called now. */
  ObservableValue<String> title() {
    return new WindowTitle(brokerage, approval, sentences).text();
  }

  Messages messages() {
    return messages;
  }

  TimeWords words() {
    return words;
  }

  Sentences sentences() {
    return sentences;
  }

  Ticker ticker() {
    return ticker;
  }

  WorldModel world() {
    return world;
  }

  BrokerageModel brokerage() {
    return brokerage;
  }

  SecurityModel security() {
    return security;
  }

  SessionModel session() {
    return session;
  }

  ApprovalModel approval() {
    return approval;
  }

  AuthenticatorModel authenticator() {
    return authenticator;
  }

  /** What happens by itself in rehearsals. */
  TroubleModel trouble() {
    return trouble;
  }

  /** What square code a page shows. */
  ScreenCode screenCode() {
    return screenCode;
  }

  /** Shows keys for authenticator apps; what is copied of them goes to this clipboard. */
  AppKeys appKeys(Consumer<String> clipboard) {
    return appKeys.apply(clipboard);
  }

  /** Draws sets of recovery codes; not on the screen thread. */
  Supplier<List<RecoveryCode>> recoveryCodes() {
    return recoveryCodes;
  }

  DraftKeeper drafts() {
    return drafts;
  }

  /** The questions that the guide answers. */
  Answers answers() {
    return answers;
  }
}
