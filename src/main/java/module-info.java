/** Twostep: rehearse switching on two-factor sign-in on an account that is not real. */
module org.twostep {
  requires atlantafx.base;
  requires com.formdev.flatlaf.fonts.inter;
  requires com.fasterxml.jackson.annotation;
  requires com.github.librepdf.openpdf;
  requires com.google.i18n.phonenumbers.libphonenumber;
  requires com.google.zxing;
  requires com.h2database;
  requires com.nulabinc.zxcvbn;
  requires flyway.core;
  requires info.picocli;
  requires java.logging; // Lucene logs to it, and is kept quiet there
  requires java.naming; // H2 looks its drivers up through it
  requires java.sql;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.apache.commons.codec;
  requires org.apache.commons.csv;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.suggest;
  requires org.controlsfx.controls;
  requires io.leangen.geantyref; // Jdbi needs it, and has no descriptor to say so
  requires org.jdbi.v3.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.material2;
  requires org.slf4j; // Flyway and password4j log to it; nothing listens
  requires password4j;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static org.jspecify;

  exports org.twostep;

  opens org.twostep.rehearsal to
      tools.jackson.databind;
  opens org.twostep.ui.activity to
      javafx.fxml;
  opens org.twostep.ui.approval to
      javafx.fxml;
  opens org.twostep.ui.authenticator to
      javafx.fxml;
  opens org.twostep.ui.call to
      javafx.fxml;
  opens org.twostep.ui.control to
      javafx.controls, // makes skins that a style sheet names
      javafx.fxml;
  opens org.twostep.ui.devices to
      javafx.fxml;
  opens org.twostep.ui.enrolment to
      javafx.fxml;
  opens org.twostep.ui.fernhill to
      javafx.fxml;
  opens org.twostep.ui.guide to
      javafx.fxml;
  opens org.twostep.ui.home to
      javafx.fxml;
  opens org.twostep.ui.learner to
      javafx.fxml;
  opens org.twostep.ui.location to
      javafx.fxml;
  opens org.twostep.ui.lookalike to
      javafx.fxml;
  opens org.twostep.ui.mailbox to
      javafx.fxml;
  opens org.twostep.ui.phone to
      javafx.fxml;
  opens org.twostep.ui.profile to
      javafx.fxml;
  opens org.twostep.ui.proof to
      javafx.fxml;
  opens org.twostep.ui.recovery to
      javafx.fxml;
  opens org.twostep.ui.registration to
      javafx.fxml;
  opens org.twostep.ui.rehearsal to
      javafx.fxml;
  opens org.twostep.ui.report to
      javafx.fxml;
  opens org.twostep.ui.settings to
      javafx.fxml;
  opens org.twostep.ui.shell to
      javafx.fxml;
  opens org.twostep.ui.signin to
      javafx.fxml;
  opens org.twostep.ui.walk to
      javafx.fxml;
}
