package org.twostep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing in the program could call out, or listen. The tour's test watches that nothing does. */
class NetworkTest {
  /** Modules that are there for a network, or let somebody in from one. */
  private static final Set<String> NETWORK_MODULES =
      Set.of(
          "java.net.http",
          "java.rmi",
          "java.management.rmi",
          "java.security.sasl",
          "jdk.httpserver",
          "jdk.net",
          "jdk.jdwp.agent",
          "jdk.jdi",
          "jdk.attach",
          "jdk.management.agent",
          "jdk.naming.dns",
          "jdk.naming.rmi",
          "jdk.sctp",
          "javafx.web",
          "javafx.media");

  /** By prefix: what is nested in them and what they hand out goes with them. */
  private static final List<String> CONNECTIONS =
      List.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.MulticastSocket",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.JarURLConnection",
          "java.net.InetAddress",
          "java.net.NetworkInterface",
          "java.net.http.",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "java.nio.channels.AsynchronousServerSocketChannel",
          "javax.net.",
          "java.rmi.",
          "org.h2.tools.Server");

  private static final Set<String> OPENS_A_URL =
      Set.of("openConnection", "openStream", "getContent");

  @Test
  void theModuleAsksForNothingOfTheNetwork() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      assertEquals(
          List.of(),
          ModuleDescriptor.read(file).requires().stream()
              .map(ModuleDescriptor.Requires::name)
              .filter(NETWORK_MODULES::contains)
              .toList());
    }
  }

  /** Whether a window can open is asked of the display, which may be reached through a socket. */
  @Test
  void nothingButTheQuestionForADisplayCanConnect() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.twostep.app.ThisMachine")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe("connect or listen", NetworkTest::isConnection))
        .check(Program.CLASSES);
  }

  private static boolean isConnection(JavaClass type) {
    return CONNECTIONS.stream().anyMatch(type.getName()::startsWith);
  }

  @Test
  void noAddressIsOpened() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "open a URL",
                call ->
                    call.getTargetOwner().getName().equals("java.net.URL")
                        && OPENS_A_URL.contains(call.getName())))
        .check(Program.CLASSES);
  }
}
