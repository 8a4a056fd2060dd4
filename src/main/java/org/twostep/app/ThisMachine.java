package org.twostep.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Asks the real machine; X servers listen where the X protocol's transport conventions say. */
final class ThisMachine implements Display.Machine {
  private static final String X_SOCKET = "/tmp/.X11-unix/X";
  private static final int X_PORT = 6000;
  private static final int LAST_PORT = 65_535;
  private static final int PATIENCE_MILLIS = 2_000;

  @Override
  public boolean answers(String host, int number) {
    if (!host.isEmpty()) {
      return answersByNetwork(host, number);
    }
    String socket = X_SOCKET + number;
    return answersByFile(socket)
        || listensWithoutFile(socket)
        || answersByNetwork("127.0.0.1", number);
  }

  @Override
  @SuppressWarnings("restricted") // the module is allowed native access where it is started
  public boolean loads(SystemLibrary library) {
    try {
      // Kept loaded: the toolkit is about to use it.
      SymbolLookup.libraryLookup(library.file(), Arena.global());
      return true;
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  private static boolean answersByFile(String socket) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return channel.isConnected();
    } catch (IOException | UnsupportedOperationException nobody) {
      return false;
    }
  }

  /** Linux also knows sockets that are only a name, which Java cannot connect to. */
  private static boolean listensWithoutFile(String socket) {
    try (Stream<String> sockets =
        Files.lines(Path.of("/proc/net/unix"), StandardCharsets.ISO_8859_1)) {
      return sockets.anyMatch(line -> line.endsWith(" @" + socket));
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean answersByNetwork(String host, int number) {
    if (number > LAST_PORT - X_PORT) {
      return false;
    }
    SocketAddress server = new InetSocketAddress(host, X_PORT + number);
    try (Socket socket = new Socket()) {
      socket.connect(server, PATIENCE_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
