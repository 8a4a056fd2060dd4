package org.twostep.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program's own classes and sources, as the rules look at them. */
final class Program {
  static final Path MAIN = Path.of("src/main/java");
  static final Path TEST = Path.of("src/test/java");
  static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

  /** Packages that hold the rules: no screen, no store, no computer clock. */
  static final String[] DOMAIN = {
    "org.twostep.entry..",
    "org.twostep.contact..",
    "org.twostep.factor..",
    "org.twostep.place..",
    "org.twostep.message..",
    "org.twostep.account..",
    "org.twostep.registration..",
    "org.twostep.proof..",
    "org.twostep.qr..",
    "org.twostep.script..",
    "org.twostep.table..",
    "org.twostep.security..",
    "org.twostep.signin..",
    "org.twostep.brokerage..",
    "org.twostep.world..",
    "org.twostep.memory..",
    "org.twostep.guide..",
    "org.twostep.rehearsal..",
    "org.twostep.trouble..",
    "org.twostep.report.."
  };

  private Program() {}

  static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }
}
