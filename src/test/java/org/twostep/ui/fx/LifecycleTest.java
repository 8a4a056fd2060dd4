package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private final Lifecycle lifecycle = new Lifecycle();
  private final SimpleStringProperty value = new SimpleStringProperty("first");
  private final List<String> heard = new ArrayList<>();

  @Test
  void onChangeHearsLaterValuesUntilTheEnd() {
    lifecycle.onChange(value, heard::add);
    value.set("second");
    lifecycle.end();
    value.set("third");
    assertEquals(List.of("second"), heard);
  }

  @Test
  void nowHearsThePresentValueFirst() {
    lifecycle.now(value, heard::add);
    value.set("second");
    lifecycle.end();
    value.set("third");
    assertEquals(List.of("first", "second"), heard);
  }

  @Test
  void afterTheEndNothingIsListenedToAnyMore() {
    lifecycle.end();
    lifecycle.now(value, heard::add);
    lifecycle.onChange(value, heard::add);
    lifecycle.add(() -> heard.add("let go"));
    value.set("second");
    assertEquals(List.of("let go"), heard);
  }

  @Test
  void theNewestIsLetGoFirstAndEachOnce() {
    lifecycle.add(() -> heard.add("older"));
    lifecycle.add(() -> heard.add("newer"));
    lifecycle.end();
    lifecycle.end();
    assertEquals(List.of("newer", "older"), heard);
    assertTrue(lifecycle.hasEnded());
  }
}
