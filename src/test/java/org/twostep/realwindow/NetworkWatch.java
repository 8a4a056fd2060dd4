package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program asks of the network, as the kernel hears it: strace writes down every call about
 * sockets, of all its threads, from the first on.
 *
 * <p>Two things are no connection. Java's own library asks, when it is loaded, whether this machine
 * knows IPv4 and IPv6 at all, by making a socket of each and leaving it; files are reason enough to
 * load it. And the C library asks the machine's name service, beside the program, who its user is.
 */
final class NetworkWatch {
  /** IPv4, IPv6, and whether ports can be shared. */
  static final int PROBES = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern INTERNET_SOCKET =
      Pattern.compile("socket\\(AF_INET6?, SOCK_STREAM, (IPPROTO_IP|0)\\) .*");
  private static final Pattern SHARED_PORTS =
      Pattern.compile("setsockopt\\(\\d+, SOL_SOCKET, SO_REUSEPORT, .*");
  private static final Pattern LOCAL_SOCKET = Pattern.compile("socket\\(AF_UNIX, .*");
  private static final Pattern LOCAL_CONNECTION =
      Pattern.compile(
          "connect\\(\\d+, \\{sa_family=AF_UNIX, sun_path=@?\"("
              + "/tmp/\\.X11-unix/X\\d+|/(var/)?run/nscd/socket)\"}, .*");

  private static final List<Pattern> HARMLESS =
      List.of(INTERNET_SOCKET, SHARED_PORTS, LOCAL_SOCKET, LOCAL_CONNECTION);
  private static final List<String> OPTIONS =
      // Beside the program, not above it: who ends the program ends the watch as well.
      List.of("-D", "-f", "--seccomp-bpf", "-q", "-e", "trace=%net", "-e", "signal=none");

  private NetworkWatch() {}

  /** Whether strace is installed, and may watch a program here. */
  static boolean isPossible() throws InterruptedException {
    try {
      return new ProcessBuilder(
                  Stream.concat(command(Path.of("/dev/null")).stream(), Stream.of("true")).toList())
              .redirectError(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** What is put before a command to have it watched. */
  static List<String> command(Path log) {
    return Stream.of(List.of("strace"), OPTIONS, List.of("-o", log.toString()))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * What was asked, a line each, of a program that has ended. The watch outlives it by a moment.
   *
   * @param pid whose end is the last that the log tells
   */
  static List<String> calls(Path log, long pid) throws IOException, InterruptedException {
    Pattern end = Pattern.compile("(?m)^" + pid + " +\\+\\+\\+ (exited|killed) .*$");
    Instant latest = Instant.now().plus(PATIENCE);
    while (!end.matcher(Files.readString(log)).find()) {
      assertTrue(Instant.now().isBefore(latest), "the log has no end");
      Thread.sleep(50);
    }
    return Files.readString(log)
        .lines()
        .map(line -> line.replaceFirst("^\\d+ +", ""))
        .filter(line -> !line.startsWith("+++ "))
        .toList();
  }

  /** Those that may reach another program than the display. */
  static List<String> beyondTheDisplay(List<String> calls) {
    return calls.stream()
        .filter(call -> HARMLESS.stream().noneMatch(kind -> kind.matcher(call).matches()))
        .toList();
  }

  /** The sockets that could reach another machine, if anything were done with them. */
  static List<String> internetSockets(List<String> calls) {
    return calls.stream().filter(call -> INTERNET_SOCKET.matcher(call).matches()).toList();
  }
}
