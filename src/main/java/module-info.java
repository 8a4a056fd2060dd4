/** Twostep: rehearse switching on two-factor sign-in on an account that is not real. */
module org.twostep {
  requires atlantafx.base;
  requires com.formdev.flatlaf.fonts.inter;
  requires com.google.i18n.phonenumbers.libphonenumber;
  requires com.h2database;
  requires com.nulabinc.zxcvbn;
  requires flyway.core;
  requires info.picocli;
  requires java.naming; // H2 looks its drivers up through it
  requires java.sql;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.apache.commons.codec;
  requires org.controlsfx.controls;
  requires org.jdbi.v3.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.material2;
  requires password4j;
  requires static org.jspecify;

  exports org.twostep;

  opens org.twostep.ui.control to
      javafx.fxml;
}
