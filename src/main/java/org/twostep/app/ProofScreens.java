package org.twostep.app;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Parent;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.ProofModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.WaitLine;
import org.twostep.ui.proof.ApprovalWayController;
import org.twostep.ui.proof.CodeWayController;
import org.twostep.ui.proof.OtherWaysController;
import org.twostep.ui.proof.ProofController;
import org.twostep.ui.proof.TypedWayController;

/** Makes the one view in which challenges are met, over whichever challenge a page asks for. */
final class ProofScreens {
  private final Models models;

  ProofScreens(Models models) {
    this.models = models;
  }

  /** The view for one page; what it listens to lives as long as the page. */
  Parent view(ProofModel proof, Lifecycle lifecycle) {
    return views(proof).load(ProofController.class, lifecycle).root();
  }

  private Views views(ProofModel proof) {
    Sentences say = models.sentences();
    Map<Class<?>, Function<Lifecycle, Object>> makers =
        Map.of(
            ProofController.class, l -> new ProofController(proof, views(proof), l),
            CodeWayController.class, l -> new CodeWayController(proof, codeForm(l), say),
            ApprovalWayController.class,
                l -> new ApprovalWayController(proof, say, models.ticker(), l),
            TypedWayController.class, l -> new TypedWayController(proof, form(l), say, waitLine()),
            OtherWaysController.class, l -> new OtherWaysController(proof, say, l));
    return new Views(
        models.messages(), (type, l) -> Objects.requireNonNull(makers.get(type)).apply(l));
  }

  private Form form(Lifecycle lifecycle) {
    return new Forms(models).form(lifecycle);
  }

  private CodeForm codeForm(Lifecycle lifecycle) {
    return new Forms(models).code(lifecycle);
  }

  private WaitLine waitLine() {
    return new WaitLine(models.brokerage(), models.sentences(), models.ticker());
  }
}
