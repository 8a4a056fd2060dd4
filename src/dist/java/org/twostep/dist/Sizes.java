package org.twostep.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A list of the image's parts with their sizes, the largest first. */
final class Sizes {
  private static final double MEGABYTE = 1_000_000;

  private final Layout layout;

  Sizes(Layout layout) {
    this.layout = layout;
  }

  void write() throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    for (Path file : Layout.below(layout.image())) {
      if (Files.isRegularFile(file)) {
        parts.merge(part(layout.image().relativize(file)), Files.size(file), Long::sum);
      }
    }
    long all = parts.values().stream().mapToLong(Long::longValue).sum();
    List<String> lines =
        parts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(part -> line(part.getValue(), part.getKey()))
            .toList();
    String text = lines.stream().collect(Collectors.joining("", line(all, "all of it"), ""));
    Files.writeString(layout.sizes(), text);
  }

  private static String line(long bytes, String part) {
    return String.format(Locale.ROOT, "%7.1f MB  %s%n", bytes / MEGABYTE, part);
  }

  /** Licences and settings of the run-time count as one part each. */
  private static String part(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.replaceFirst("(/legal|/conf)/.*", "$1");
  }
}
