package org.twostep.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.twostep.app.Controllers.Host;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Progress;
import org.twostep.rehearsal.Scenario;
import org.twostep.ui.control.PageFrame;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.learner.LearnersController;
import org.twostep.ui.learner.ProgressFiles;
import org.twostep.ui.learner.TrainerController;
import org.twostep.ui.learner.TrainerViewModel;
import org.twostep.ui.model.FileSaver;
import org.twostep.ui.model.LearnersModel;
import org.twostep.ui.model.OfficeModel;
import org.twostep.ui.model.OfficeModel.Room;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.rehearsal.RehearsalListController;
import org.twostep.ui.rehearsal.RehearsalPageController;
import org.twostep.ui.rehearsal.ScenarioFiles;
import org.twostep.ui.shell.LeftPane.Need;

/**
 * The learner's own practice account, and from there the rehearsals, learners and trainer's page.
 */
final class AtHome implements Backdrop {
  private final Company company;
  private final Sentences sentences;
  private final Host host;
  private final OfficeModel office;
  private final LearnersModel learners;
  private final ScenarioFiles files;
  private final Consumer<Exception> failed;
  private final Views views;
  private final Lifecycle lifecycle;

  AtHome(Company company, Wish.Home opened, Models models, Host host, Lifecycle lifecycle) {
    this.company = company;
    this.sentences = models.sentences();
    this.host = host;
    this.lifecycle = lifecycle;
    this.failed = models::failed;
    this.office =
        new OfficeModel(opened.room(), opened.scenario(), opened.notOpened(), this::start);
    this.learners =
        new LearnersModel(company.runs(), company.preferences(), host.background(), models::failed);
    this.files =
        new ChosenFiles(company.rehearsals(), host.keeping(), host.background(), sentences);
    this.views = new Views(models.messages(), this::controller);
    learners.start();
    lifecycle.now(office.roomProperty(), room -> enter(room, models));
    lifecycle.onChange(learners.learnerProperty(), _ -> enter(office.roomProperty().get(), models));
  }

  private void start(Scenario scenario, Mode mode) {
    company.wishes().accept(new Wish.Rehearse(scenario, mode, learner()));
  }

  /** Somebody who has given no name rehearses all the same. */
  private String learner() {
    return learners.learnerProperty().get().orElseGet(() -> sentences.text("learner.me"));
  }

  private record Offer(List<Scenario> scenarios, Progress progress) {}

  /** The rehearsals are read when they are first looked at. */
  private void enter(Room room, Models models) {
    if (room == Room.REHEARSALS) {
      String name = learner();
      host.background()
          .run(
              () -> new Offer(company.rehearsals().all(), Progress.of(company.runs().of(name))),
              offer -> office.offer(offer.scenarios(), offer.progress()),
              models::failed);
    }
  }

  @Override
  public Parent left(Parent guide) {
    return new Over(guide, views, lifecycle)
        .whole(
            office.roomProperty().map(room -> room != Room.PRACTICE),
            away -> away ? Optional.of(RehearsalListController.class) : Optional.empty());
  }

  @Override
  public Parent centre(Parent site) {
    PageFrame frame =
        new PageFrame(sentences.text("rehearsals.header"))
            .with(sentences.text("rehearsals.close"), () -> go(Room.PRACTICE));
    return new Over(site, views, lifecycle).framed(frame, office.roomProperty(), AtHome::screen);
  }

  private static Optional<Class<?>> screen(Room room) {
    return switch (room) {
      case PRACTICE -> Optional.empty();
      case REHEARSALS -> Optional.of(RehearsalPageController.class);
      case LEARNERS -> Optional.of(LearnersController.class);
      case TRAINER -> Optional.of(TrainerController.class);
    };
  }

  private Object controller(Class<?> type, Lifecycle l) {
    if (type.equals(RehearsalListController.class)) {
      return new RehearsalListController(office, sentences, files, l);
    }
    if (type.equals(RehearsalPageController.class)) {
      return new RehearsalPageController(office, sentences, files, l);
    }
    if (type.equals(LearnersController.class)) {
      return new LearnersController(learners, toLearners(), sentences, l);
    }
    if (type.equals(TrainerController.class)) {
      return trainer(l);
    }
    throw new IllegalArgumentException(type.getName());
  }

  private LearnersController.Actions toLearners() {
    return new LearnersController.Actions(
        () -> go(Room.REHEARSALS), () -> go(Room.TRAINER), () -> go(Room.REHEARSALS));
  }

  private TrainerController trainer(Lifecycle l) {
    return new TrainerController(
        new TrainerViewModel(
            company.runs(), office.scenariosProperty().get(), host.background().scoped(l), failed),
        new ProgressFiles(
            new FileSaver(host.keeping().askForFile(), host.background().scoped(l), sentences),
            sentences),
        sentences,
        () -> go(Room.LEARNERS),
        l);
  }

  private void go(Room room) {
    office.roomProperty().set(room);
  }

  @Override
  public ObservableValue<String> summary(ObservableValue<String> guide) {
    return Bindings.createStringBinding(
        () ->
            office.roomProperty().get() == Room.PRACTICE
                ? guide.getValue()
                : sentences.text("rehearsals.title"),
        guide,
        office.roomProperty());
  }

  /** Who comes to the rehearsals wants to choose one. */
  @Override
  public ObservableValue<Need> leftNeeded() {
    return office.roomProperty().map(room -> room == Room.REHEARSALS ? Need.FIRST : Need.NONE);
  }

  @Override
  public Optional<Parent> bar() {
    return Optional.empty();
  }

  @Override
  public Optional<Runnable> rehearsals() {
    return Optional.of(
        () -> go(office.roomProperty().get() == Room.REHEARSALS ? Room.PRACTICE : Room.REHEARSALS));
  }

  @Override
  public Parent top(Parent shell) {
    return shell;
  }
}
