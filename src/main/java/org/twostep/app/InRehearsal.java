package org.twostep.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.twostep.app.Controllers.Host;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Progress;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.ui.control.PageFrame;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.FileSaver;
import org.twostep.ui.model.OfficeModel.Room;
import org.twostep.ui.model.RehearsalModel;
import org.twostep.ui.model.RunKeeper;
import org.twostep.ui.rehearsal.CoachController;
import org.twostep.ui.rehearsal.CoachFootController;
import org.twostep.ui.rehearsal.CoachHelpController;
import org.twostep.ui.report.ReportController;
import org.twostep.ui.report.ReportViewModel;
import org.twostep.ui.report.ReportWords;
import org.twostep.ui.shell.LeftPane.Need;
import org.twostep.ui.walk.Demonstration;
import org.twostep.ui.walk.PlayerController;
import org.twostep.ui.walk.Pointer;

/** A rehearsal: the coach stands beside the site, and the report takes its place in the end. */
final class InRehearsal implements Backdrop {
  private final Company company;
  private final RehearsalRoom.Opened opened;
  private final Models models;
  private final Host host;
  private final RehearsalModel rehearsal;
  private final Pointer pointer = new Pointer();
  private final ObjectProperty<Optional<Known>> known =
      new SimpleObjectProperty<>(Optional.empty());
  private final Views views;
  private final Lifecycle lifecycle;
  private final CoachController coach;
  private final Parent coachPane;

  InRehearsal(
      Company company,
      RehearsalRoom.Opened opened,
      RehearsalRoom room,
      Models models,
      Host host,
      Lifecycle lifecycle) {
    this.company = company;
    this.opened = opened;
    this.models = models;
    this.host = host;
    this.lifecycle = lifecycle;
    RunKeeper keeper =
        new RunKeeper(
            company.runs(), opened.transcript().run().id(), host.background(), models::failed);
    lifecycle.add(keeper::end);
    this.rehearsal =
        new RehearsalModel(
            opened.scenario(),
            opened.transcript(),
            opened.observer(),
            models.brokerage(),
            models.world(),
            models.ticker(),
            keeper::keep);
    this.views = new Views(models.messages(), this::controller);
    opened.page().ifPresent(models.brokerage()::go);
    models.trouble().setLog(rehearsal::note);
    rehearsal.watch(lifecycle);
    lifecycle.now(
        rehearsal.transcriptProperty().map(InRehearsal::stage), stage -> begin(stage, room));
    Views.View<CoachController> loaded = views.load(CoachController.class, lifecycle);
    this.coach = loaded.controller();
    this.coachPane = loaded.root();
  }

  /** What the report tells beside the run. */
  private record Known(List<Scenario> scenarios, Progress progress) {
    Optional<Scenario> scenario(String id) {
      return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
  }

  /** How often a step was begun so far, or that the run is over. */
  private record Stage(long begun, int step, boolean over) {}

  private static Stage stage(Transcript transcript) {
    long begun =
        transcript.entries().stream()
            .filter(e -> e.kind() == Entry.Kind.STEP_BEGUN || e.kind() == Entry.Kind.RETRIED)
            .count();
    return new Stage(begun, transcript.step(), transcript.isOver());
  }

  /** Keeps how the step began, and lets happen what happens in it. */
  private void begin(Stage stage, RehearsalRoom room) {
    if (stage.over()) {
      models.trouble().end();
      readProgress();
    } else if (stage.step() > 0) {
      models.trouble().begin(opened.scenario().step(stage.step()).trouble());
      var page = models.brokerage().pageProperty().get();
      host.background()
          .run(
              () -> {
                room.keep(opened.practice(), stage.step(), page);
                return true;
              },
              _ -> {},
              models::failed);
    }
  }

  /** The report can be shown once it is known how far the learner has come in all. */
  private void readProgress() {
    String learner = opened.transcript().run().learner();
    host.background()
        .run(
            () -> new Known(company.rehearsals().all(), Progress.of(company.runs().of(learner))),
            read -> known.set(Optional.of(read)),
            models::failed);
  }

  @Override
  public Parent left(Parent guide) {
    return coachPane;
  }

  @Override
  public Parent centre(Parent site) {
    return new Over(site, views, lifecycle)
        .framed(
            new PageFrame(models.sentences().text("rehearsals.header")),
            known,
            _ -> isReported() ? Optional.of(ReportController.class) : Optional.empty());
  }

  private boolean isReported() {
    return known.get().isPresent()
        && rehearsal.mode() != Mode.SHOW
        && rehearsal.transcript().has(Entry.Kind.FINISHED);
  }

  @Override
  public ObservableValue<String> summary(ObservableValue<String> guide) {
    return coach.summary();
  }

  /** Those who watch have to see what is used there, and how to go on in the end. */
  @Override
  public ObservableValue<Need> leftNeeded() {
    return rehearsal.transcriptProperty().map(this::need);
  }

  private Need need(Transcript so) {
    boolean needed = rehearsal.mode() == Mode.SHOW && (so.isOver() || usesCoach());
    return needed ? Need.ALL_ALONG : Need.NONE;
  }

  private boolean usesCoach() {
    return rehearsal.step().stream()
        .flatMap(step -> step.script().controls())
        .anyMatch(CoachFootController.CONTROLS::contains);
  }

  @Override
  public Optional<Parent> bar() {
    return rehearsal.mode() == Mode.SHOW ? Optional.of(player(lifecycle)) : Optional.empty();
  }

  @Override
  public Optional<Runnable> rehearsals() {
    return Optional.empty();
  }

  @Override
  public Parent top(Parent shell) {
    return new StackPane(shell, pointer);
  }

  private Object controller(Class<?> type, Lifecycle l) {
    if (type.equals(CoachController.class)) {
      return new CoachController(rehearsal, models.sentences(), l);
    }
    if (type.equals(CoachHelpController.class)) {
      return new CoachHelpController(
          rehearsal,
          models.sentences(),
          () -> wish(new Wish.Again(rehearsal.transcript().step())),
          l);
    }
    if (type.equals(CoachFootController.class)) {
      return new CoachFootController(rehearsal, models.sentences(), opened.codes(), waysOut(), l);
    }
    if (type.equals(ReportController.class)) {
      return report(l);
    }
    throw new IllegalArgumentException(type.getName());
  }

  private CoachFootController.Actions waysOut() {
    return new CoachFootController.Actions(
        () -> wish(new Wish.Reopen()), this::leave, this::rehearse);
  }

  private Parent player(Lifecycle l) {
    Demonstration demonstration =
        new Demonstration(
            rehearsal,
            pointer::getScene,
            new Live(models, host.background()),
            pointer,
            step -> wish(new Wish.Again(step)));
    // The screens have to stand in a window before anything can be pressed.
    l.onChange(
        pointer.sceneProperty(),
        scene -> {
          if (scene != null) {
            demonstration.watch(l);
          }
        });
    return new Views(
            models.messages(),
            (_, life) ->
                new PlayerController(demonstration, coach.present(), models.sentences(), life))
        .load(PlayerController.class, l)
        .root();
  }

  private void leave() {
    rehearsal.leave();
    home();
  }

  private void home() {
    wish(new Wish.Home(Room.REHEARSALS, opened.scenario().id()));
  }

  private void rehearse(Mode mode) {
    wish(new Wish.Rehearse(opened.scenario(), mode, opened.transcript().run().learner()));
  }

  private void wish(Wish wish) {
    company.wishes().accept(wish);
  }

  private ReportController report(Lifecycle l) {
    Known so = known.get().orElseThrow();
    ReportWords words =
        new ReportWords(
            models.sentences(), models.words(), id -> so.scenario(id).map(Scenario::title));
    List<String> ids = so.scenarios().stream().map(Scenario::id).toList();
    return new ReportController(
        new ReportViewModel(
            Report.of(opened.scenario(), rehearsal.transcript()),
            new ReportViewModel.Course(ids, so.progress()),
            words,
            new FileSaver(
                host.keeping().askForFile(), host.background().scoped(l), models.sentences()),
            models.sentences(),
            models.ticker().nowProperty()::get),
        new ReportController.Actions(
            () -> rehearse(rehearsal.mode()),
            id -> wish(new Wish.Home(Room.REHEARSALS, id)),
            this::home));
  }
}
