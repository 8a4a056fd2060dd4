package org.twostep.flow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.twostep.app.DesktopBench;
import org.twostep.memory.Preferences;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.MemoryRuns;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Progress;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Run;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.report.Worded;
import org.twostep.ui.fx.DirectBackground;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.fx.Views;
import org.twostep.ui.learner.LearnersController;
import org.twostep.ui.learner.ProgressFiles;
import org.twostep.ui.learner.TrainerController;
import org.twostep.ui.learner.TrainerViewModel;
import org.twostep.ui.model.FileSaver;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.LearnersModel;
import org.twostep.ui.report.ReportController;
import org.twostep.ui.report.ReportViewModel;
import org.twostep.ui.report.ReportViewModel.Course;

/** The pages about rehearsals, in the place of the site's page, over runs in memory. */
final class Rehearsals {
  private static final Messages MESSAGES = Messages.load(java.util.Locale.ENGLISH);

  private final DesktopBench bench;
  private final Lifecycle lifecycle = new Lifecycle();
  private final DirectBackground background = new DirectBackground();
  final MemoryRuns runs = new MemoryRuns();
  final List<String> done = new ArrayList<>();
  final List<FileWish> wishes = new ArrayList<>();
  Optional<Path> savesTo = Optional.empty();

  Rehearsals(DesktopBench bench) {
    this.bench = bench;
  }

  static List<Scenario> scenarios() {
    return List.of(
        Rehearsed.scenario(),
        Rehearsed.scenario("spam", "The message went to spam"),
        Rehearsed.scenario("code-expired", "The code has expired"));
  }

  private FileSaver saver() {
    return new FileSaver(
        wish -> {
          wishes.add(wish);
          return savesTo;
        },
        background,
        Worded.sentences());
  }

  void report(Transcript transcript) {
    Report report = Report.of(Rehearsed.scenario(), transcript);
    List<String> ids = scenarios().stream().map(Scenario::id).toList();
    ReportViewModel model =
        new ReportViewModel(
            report,
            new Course(ids, Progress.of(List.of(transcript))),
            Worded.words(),
            saver(),
            Worded.sentences(),
            () -> Rehearsed.BEGUN.plusSeconds(3600));
    ReportController.Actions actions =
        new ReportController.Actions(
            () -> done.add("again"), id -> done.add("open " + id), () -> done.add("close"));
    show(ReportController.class, _ -> new ReportController(model, actions));
  }

  /** Ann and Bo, who have tried some. */
  Rehearsals practised() {
    runs.keep(Rehearsed.sketch("Ann", Mode.TEST));
    runs.keep(
        Rehearsed.by(new Run("2", "Bo", "spam", Mode.GUIDE, Rehearsed.BEGUN))
            .note(Entry.Kind.HINT, "PLACE")
            .note(Entry.Kind.FINISHED)
            .transcript());
    runs.addLearner("Øyvind 🙂 of the Monday group at the library");
    return this;
  }

  LearnersModel learnersModel() {
    Map<String, String> kept = new HashMap<>();
    Preferences preferences =
        new Preferences() {
          @Override
          public Optional<String> get(String name) {
            return Optional.ofNullable(kept.get(name));
          }

          @Override
          public void put(String name, String value) {
            kept.put(name, value);
          }
        };
    LearnersModel model = new LearnersModel(runs, preferences, background, _ -> done.add("failed"));
    model.start();
    return model;
  }

  LearnersModel learners() {
    LearnersModel model = bench.onScreen(this::learnersModel);
    LearnersController.Actions actions =
        new LearnersController.Actions(
            () -> done.add("chosen"), () -> done.add("trainer"), () -> done.add("close"));
    show(
        LearnersController.class,
        life -> new LearnersController(model, actions, Worded.sentences(), life));
    return model;
  }

  void trainer() {
    show(
        TrainerController.class,
        life ->
            new TrainerController(
                new TrainerViewModel(runs, scenarios(), background, _ -> done.add("failed")),
                new ProgressFiles(saver(), Worded.sentences()),
                Worded.sentences(),
                () -> done.add("close"),
                life));
  }

  private <C> void show(Class<C> controller, Function<Lifecycle, C> maker) {
    bench.onScreen(() -> {
      Parent page =
          new Views(MESSAGES, (_, life) -> maker.apply(life)).load(controller, lifecycle).root();
      ScrollPane pane = (ScrollPane) bench.root().lookup("#page");
      ((Pane) pane.getContent()).getChildren().setAll(page);
      pane.setVvalue(0);
      return Focus.first(page);
    });
    bench.redraw();
  }
}
