package org.twostep.dist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** One call of a tool of the JDK, put together option by option. */
final class Tool {
  private final String name;
  private final List<String> arguments = new ArrayList<>();

  Tool(String name) {
    this.name = name;
  }

  Tool with(String... more) {
    arguments.addAll(List.of(more));
    return this;
  }

  Tool with(String option, Path value) {
    return with(option, value.toString());
  }

  /**
   * Runs it; what it prints is shown.
   *
   * @throws IllegalStateException where it fails
   */
  void run() {
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(name + " " + arguments + " ended with " + code);
    }
  }
}
