package org.twostep.ui.proof;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.ui.model.ProofModel.Offer;
import org.twostep.ui.model.Sentences;

/** One way to prove who is there: what it is called, and where it leads. One press takes it. */
final class WayRow extends Button {
  private final HBox content;

  private WayRow(String icon, String name, String detail) {
    getStyleClass().add("way-row");
    setMaxWidth(Double.MAX_VALUE);
    setMnemonicParsing(false);
    setAccessibleText(
        Stream.of(name, detail).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    VBox words = new VBox(line(name, "strong"));
    if (!detail.isEmpty()) {
      words.getChildren().add(line(detail, "muted"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    content = new HBox(new FontIcon(icon), words);
    content.getStyleClass().add("way-row-content");
    content.maxWidthProperty().bind(widthProperty().map(width -> inside(width.doubleValue())));
    setGraphic(content);
  }

  /** A button asks for the height of what does not wrap; this one wraps. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = inside(width < 0 ? prefWidth(-1) : width);
    double wanted = Math.min(available, content.prefWidth(-1));
    return snappedTopInset() + content.prefHeight(wanted) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  /** A way that is switched off is listed with the reason, and cannot be pressed. */
  static WayRow of(Offer offer, int recoveryLeft, Sentences sentences) {
    String detail = offer.off() ? sentences.text("proof.way.off") : detail(offer, sentences);
    WayRow row = new WayRow(icon(offer), name(offer, recoveryLeft, sentences), detail);
    row.setDisable(offer.off());
    return row;
  }

  private static String name(Offer offer, int recoveryLeft, Sentences sentences) {
    return switch (offer.way()) {
      case Way.Password _ -> sentences.text("proof.way.password");
      case Way.RecoveryCode _ -> sentences.text("proof.way.recovery", recoveryLeft);
      case Way.Factor _ -> offer.factor().map(factor -> sentences.kind(factor.kind())).orElse("");
    };
  }

  private static String detail(Offer offer, Sentences sentences) {
    return offer.factor().map(factor -> detail(factor, sentences)).orElse("");
  }

  private static String detail(SecondFactor factor, Sentences sentences) {
    Stream<String> to = factor.method().destination().map(sentences::masked).stream();
    return Stream.concat(Stream.of(factor.name()).filter(name -> !name.isEmpty()), to)
        .collect(Collectors.joining(" · "));
  }

  private static String icon(Offer offer) {
    return switch (offer.way()) {
      case Way.Password _ -> "mdal-lock";
      case Way.RecoveryCode _ -> "mdmz-vpn_key";
      case Way.Factor _ ->
          offer.factor().map(factor -> icon(factor.kind())).orElse("mdmz-security");
    };
  }

  private static String icon(Method.Kind kind) {
    return switch (kind) {
      case TEXT_MESSAGE -> "mdmz-sms";
      case EMAIL -> "mdmz-mail";
      case AUTHENTICATOR -> "mdmz-schedule";
      case APPROVAL -> "mdmz-smartphone";
    };
  }
}
