package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch sees what it is there for. */
class NetworkWatchTest {
  @TempDir private Path folder;

  @Test
  void whatJavaAndTheDisplayNeedIsNoConnection() {
    assertEquals(
        List.of(),
        NetworkWatch.beyondTheDisplay(
            List.of(
                "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5",
                "setsockopt(5, SOL_SOCKET, SO_REUSEPORT, [1], 4) = 0",
                "socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 6",
                "connect(6, {sa_family=AF_UNIX, sun_path=@\"/tmp/.X11-unix/X99\"}, 20) = 0")));
  }

  @Test
  void everythingElseIs() {
    List<String> calls =
        List.of(
            "connect(7, {sa_family=AF_INET, sin_port=htons(53),"
                + " sin_addr=inet_addr(\"192.0.2.1\")}, 16) = 0",
            "connect(7, {sa_family=AF_UNIX, sun_path=\"/run/other\"}, 20) = 0",
            "socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 7",
            "socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 7",
            "bind(7, {sa_family=AF_INET6, sin6_port=htons(0)}, 28) = 0",
            "listen(7, 50) = 0",
            "sendto(7, \"hello\", 5, 0, NULL, 0) = 5");
    assertEquals(calls, NetworkWatch.beyondTheDisplay(calls));
  }

  /** A knock at a door of this machine behind which nobody is. */
  @Test
  void aProgramThatCallsOutIsCaught() throws Exception {
    assumeTrue(NetworkWatch.isPossible(), "strace is not installed, or may not watch here");
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>(NetworkWatch.command(log));
    command.addAll(List.of("bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/1"));
    Process caller = new ProcessBuilder(command).start();
    caller.waitFor();
    List<String> calls = NetworkWatch.calls(log, caller.pid());
    assertFalse(NetworkWatch.beyondTheDisplay(calls).isEmpty(), calls::toString);
  }
}
