package org.twostep.ui.model;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.brokerage.ActivityPage;
import org.twostep.brokerage.ActivityQuery;
import org.twostep.brokerage.Brokerage;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.entry.Refusal;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.signin.SignIn;
import org.twostep.ui.fx.Background;

/**
 * The brokerage as the screens see it. Actions are done one after the other beside the screen
 * thread; each answer is published as a new file, and with it the page it leads to.
 */
public final class BrokerageModel {
  private static final int ACTIVITY_SHOWN = 6;

  private final Brokerage brokerage;
  private final Background background;
  private final Runnable afterAction;
  private final Consumer<? super Exception> trouble;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<CustomerFile> file;
  private final ReadOnlyObjectWrapper<Page> page;
  private final ReadOnlyObjectWrapper<List<Activity>> activity;
  private boolean busy;

  /**
   * @param opened what was read from the store at the start
   * @param afterAction what is to be done after each action, such as asking the carrier round
   * @param trouble hears of an action that could not be kept
   */
  public BrokerageModel(
      Brokerage brokerage,
      Background background,
      Snapshot opened,
      Runnable afterAction,
      Consumer<? super Exception> trouble) {
    this.brokerage = brokerage;
    this.background = background;
    this.afterAction = afterAction;
    this.trouble = trouble;
    this.file = new ReadOnlyObjectWrapper<>(this, "file", opened.file());
    this.activity = new ReadOnlyObjectWrapper<>(this, "activity", opened.activity());
    this.page = new ReadOnlyObjectWrapper<>(this, "page", Page.opening(opened.file()));
  }

  /** The customer's file and the latest activity, read together. */
  public record Snapshot(CustomerFile file, List<Activity> activity) {
    public static Snapshot of(Brokerage brokerage) {
      return new Snapshot(brokerage.file(), brokerage.recentActivity(ACTIVITY_SHOWN));
    }
  }

  private record Answer(Snapshot snapshot, List<Refusal> refusals) {}

  public ReadOnlyObjectProperty<CustomerFile> fileProperty() {
    return file.getReadOnlyProperty();
  }

  public CustomerFile file() {
    return file.get();
  }

  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The latest activity, newest first. */
  public ReadOnlyObjectProperty<List<Activity>> activityProperty() {
    return activity.getReadOnlyProperty();
  }

  /** Reads a page of the history. To be called beside the screen thread. */
  public ActivityPage readActivity(ActivityQuery query) {
    return brokerage.activity(query);
  }

  /** Follows a link to a page. */
  public void go(Page to) {
    page.set(to);
  }

  public void signIn(SignIn.Input input, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.signIn(input), answered);
  }

  public void register(Input input, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.register(input), answered);
  }

  /** An input that has no field of its own; a refusal means that the page was out of date. */
  public void register(Input input) {
    register(input, _ -> {});
  }

  /** Goes on with the registration that was left for later. */
  public void resume() {
    register(new Input.Resume(), _ -> go(Page.REGISTRATION));
  }

  /** The link Security Options: to the settings, by way of the code that they ask for. */
  public void openSecurityOptions() {
    if (file().account().isProtected()) {
      go(Page.PROFILE_SECURITY);
    } else if (file().registration().filter(r -> r.way() == Way.FULL).isPresent()) {
      resume();
    } else {
      register(new Input.Begin(Way.FULL));
    }
  }

  /** Anything about a forgotten password. */
  public void reset(ForgottenPassword.Input input, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.reset(input), answered);
  }

  /** Anything of the Security tab; {@link SecurityModel} adds the step-up that it may want. */
  void secure(SecurityInput input, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.secure(input), answered);
  }

  /** The link "This wasn't me" of a notice. */
  public void notMe(String token, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.notMe(token), answered);
  }

  /** The two digits, typed in the Fernhill app on the phone. */
  public void answerOnPhone(ProofInput.AnswerOnPhone answer, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.answerOnPhone(answer), answered);
  }

  /** This wasn't me, in the Fernhill app on the phone. */
  public void denyOnPhone(String request, Consumer<List<Refusal>> answered) {
    act(() -> brokerage.denyOnPhone(request), answered);
  }

  /** Reads the file again: another computer is in use. */
  public void lookFromHere() {
    act(brokerage::tidy, _ -> page.set(Page.opening(file())));
  }

  /** Whether an action has not been answered yet. */
  public boolean isBusy() {
    return busy;
  }

  /** Ends what has run out. */
  public void tidy() {
    act(brokerage::tidy, _ -> {});
  }

  private void act(Callable<Outcome<CustomerFile>> action, Consumer<List<Refusal>> answered) {
    waiting.add(() ->
        background.run(
            () -> {
              List<Refusal> refusals = action.call().refusals();
              return new Answer(Snapshot.of(brokerage), refusals);
            },
            answer -> answered(answer, answered),
            this::failed));
    next();
  }

  private void next() {
    if (!busy && !waiting.isEmpty()) {
      busy = true;
      waiting.remove().run();
    }
  }

  private void answered(Answer answer, Consumer<List<Refusal>> answered) {
    CustomerFile before = file.get();
    CustomerFile after = answer.snapshot().file();
    file.set(after);
    activity.set(answer.snapshot().activity());
    page.set(page.get().after(before, after));
    answered.accept(answer.refusals());
    afterAction.run();
    done();
  }

  private void failed(Exception cause) {
    trouble.accept(cause);
    done();
  }

  private void done() {
    busy = false;
    next();
  }
}
