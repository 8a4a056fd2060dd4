package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
  private final FxBackground background = new FxBackground();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void worksBesideTheScreenThreadAndAnswersOnIt(FxRobot robot) throws Exception {
    robot.interact(() ->
        background.run(
            Platform::isFxApplicationThread,
            inside -> heard.add(inside + " " + Platform.isFxApplicationThread()),
            failure -> heard.add("failed")));
    waitUntilIdle(robot);
    assertEquals(List.of("false true"), heard);
  }

  @Test
  void aFailureIsAnsweredOnceAsItIs(FxRobot robot) throws Exception {
    robot.interact(() ->
        background.run(
            () -> {
              throw new IOException("no room");
            },
            done -> heard.add("done"),
            failure -> heard.add(failure.toString())));
    waitUntilIdle(robot);
    assertEquals(List.of("java.io.IOException: no room"), heard);
  }

  @Test
  void whatComesBackAfterTheScreenEndedIsDropped(FxRobot robot) throws Exception {
    var lifecycle = new Lifecycle();
    var goOn = new CountDownLatch(1);
    robot.interact(() -> {
      var scoped = background.scoped(lifecycle);
      scoped.run(() -> goOn.await(5, TimeUnit.SECONDS), d -> heard.add("done"), this::failed);
      scoped.run(
          () -> {
            goOn.await(5, TimeUnit.SECONDS);
            throw new IOException();
          },
          d -> heard.add("done"),
          this::failed);
      lifecycle.end();
    });
    assertEquals(2, background.pendingProperty().get());
    goOn.countDown();
    waitUntilIdle(robot);
    assertEquals(List.of(), heard);
  }

  @Test
  void anAnswerThatAsksForMoreWorkDoesNotLookIdleInBetween(FxRobot robot) throws Exception {
    robot.interact(() -> {
      background.pendingProperty().subscribe(n -> heard.add(n.toString()));
      background.run(
          () -> 1, one -> background.run(() -> 2, two -> {}, this::failed), this::failed);
    });
    waitUntilIdle(robot);
    assertEquals(List.of("0", "1", "2", "1", "0"), heard);
  }

  @Test
  void afterClosingNothingIsAnswered(FxRobot robot) throws Exception {
    robot.interact(() -> {
      background.run(() -> 1, one -> heard.add("done"), this::failed);
      background.close();
    });
    waitUntilIdle(robot);
    assertEquals(List.of(), heard);
  }

  @Test
  void whatIsAskedForAfterTheCloseIsLeftAlone(FxRobot robot) throws Exception {
    robot.interact(() -> {
      background.close();
      background.run(() -> heard.add("worked"), _ -> heard.add("done"), this::failed);
    });
    waitUntilIdle(robot);
    assertEquals(List.of(), heard);
  }

  @Test
  void workIsAskedForOnTheScreenThreadOnly() {
    assertFalse(Platform.isFxApplicationThread());
    assertThrows(
        IllegalStateException.class,
        () -> background.run(() -> 1, one -> heard.add("done"), this::failed));
  }

  @Test
  void theDirectOneAnswersOnTheNextLine() {
    var direct = new DirectBackground();
    direct.run(() -> "done", heard::add, this::failed);
    direct.<String>run(
        () -> {
          throw new IOException();
        },
        heard::add,
        this::failed);
    assertEquals(List.of("done", "failed"), heard);
    assertEquals(0, direct.pendingProperty().get());
  }

  private void failed(Exception failure) {
    heard.add("failed");
  }

  private void waitUntilIdle(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        5,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> background.pendingProperty().get() == 0).get());
    robot.interact(() -> assertTrue(background.pendingProperty().get() == 0));
  }
}
