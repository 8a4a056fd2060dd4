package org.twostep.ui.signin;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.place.LocationRule;
import org.twostep.place.Place;
import org.twostep.place.Verdict;
import org.twostep.signin.SignIn;
import org.twostep.ui.control.Presence;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** The second step of signing in. */
public final class SignInCodeController {
  private final BrokerageModel model;
  private final Parent proofView;
  private final Sentences sentences;

  @FXML private VBox proof;
  @FXML private Node journey;
  @FXML private Label journeyText;
  @FXML private CheckBox trust;

  /**
   * @param proofView where the challenge is met
   */
  public SignInCodeController(BrokerageModel model, Parent proofView, Sentences sentences) {
    this.model = model;
    this.proofView = proofView;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    proof.getChildren().add(proofView);
    Optional<Session> session = model.file().session();
    trust.setSelected(session.filter(Session::trust).isPresent());
    Optional<String> why = session.filter(SignInCodeController::isStrong).map(this::explain);
    journeyText.setText(why.orElse(""));
    Presence.show(journey, why.isPresent());
  }

  private static boolean isStrong(Session session) {
    return session.challenge().map(Challenge::demand).filter(Demand.STRONG::equals).isPresent();
  }

  /** The same judgment as the brokerage's, of the moment at which the password was right. */
  private String explain(Session session) {
    CustomerFile file = model.file();
    Verdict verdict =
        LocationRule.judge(
            file.account().protection().places(),
            false,
            session.origin().place(),
            file.account().lastSeen(),
            session.since());
    return verdict instanceof Verdict.Impossible journey
        ? sentences.text(
            "sign-in-code.journey",
            sentences.duration(journey.between()),
            journey.from().place().name(),
            session.origin().place().map(Place::name).orElse(""),
            Math.round(journey.km()))
        : sentences.text("sign-in-code.journey.unknown");
  }

  @FXML
  private void trust() {
    model.signIn(new SignIn.Input.TrustThisComputer(trust.isSelected()), _ -> {});
  }

  @FXML
  private void leave() {
    model.signIn(new SignIn.Input.SignOut(), _ -> {});
  }
}
