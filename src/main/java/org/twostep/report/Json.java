package org.twostep.report;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people to read too: indented, the same on every computer. */
final class Json {
  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private Json() {}

  static byte[] of(JsonNode node) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);
    String text =
        new JsonMapper()
            .writer()
            .with(printer)
            .with(SerializationFeature.INDENT_OUTPUT)
            .writeValueAsString(node);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
