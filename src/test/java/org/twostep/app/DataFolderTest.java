package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.SmallDisk;
import org.twostep.app.StartFailure.Reason;

class DataFolderTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 41, 0);

  @TempDir private Path temp;

  @Test
  void onLinuxItFollowsTheXdgSpecification() {
    Path xdg = temp.resolve("xdg");
    assertEquals(
        xdg.resolve("twostep"),
        DataFolder.usual(Map.of("XDG_DATA_HOME", xdg.toString()), "Linux", temp));
    assertEquals(temp.resolve(".local/share/twostep"), DataFolder.usual(Map.of(), "Linux", temp));
  }

  @Test
  void aRelativeOrEmptyXdgFolderIsIgnoredAsTheSpecificationAsks() {
    Path usual = temp.resolve(".local/share/twostep");
    assertEquals(usual, DataFolder.usual(Map.of("XDG_DATA_HOME", "data"), "Linux", temp));
    assertEquals(usual, DataFolder.usual(Map.of("XDG_DATA_HOME", ""), "FreeBSD", temp));
    assertEquals(usual, DataFolder.usual(Map.of("XDG_DATA_HOME", "\0"), "Linux", temp));
  }

  @Test
  void onWindowsItIsTheLocalAppData() {
    Path local = temp.resolve("Local");
    assertEquals(
        local.resolve("Twostep"),
        DataFolder.usual(Map.of("LOCALAPPDATA", local.toString()), "Windows 11", temp));
    assertEquals(
        temp.resolve("AppData/Local/Twostep"), DataFolder.usual(Map.of(), "Windows 11", temp));
  }

  @Test
  void onMacItIsTheApplicationSupport() {
    assertEquals(
        temp.resolve("Library/Application Support/Twostep"),
        DataFolder.usual(Map.of("XDG_DATA_HOME", "/elsewhere"), "Mac OS X", temp));
  }

  @Test
  void preparingMakesTheFolderAndLeavesNothingInIt() throws Exception {
    DataFolder folder = DataFolder.prepare(temp.resolve("a/b"));
    try (Stream<Path> files = Files.list(folder.path())) {
      assertEquals(0, files.count());
    }
    assertEquals(temp.resolve("a/b/twostep"), folder.store());
  }

  @Test
  void aFolderBelowAFileIsRefused() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertNotWritable(file);
    assertNotWritable(file.resolve("below"));
  }

  @Test
  void aHomeThatIsNotAPlaceIsRefused() {
    assertNotWritable(DataFolder.usual(Map.of(), "Linux", Path.of("?")));
  }

  @Test
  void resettingMovesTheStoreToADatedCopy() throws Exception {
    DataFolder folder = DataFolder.prepare(temp);
    Files.writeString(temp.resolve("twostep.mv.db"), "old");
    Path copy = temp.resolve("twostep-before-2026-11-23T09-41-00.mv.db");
    assertEquals(Optional.of(copy), folder.reset(NOW));
    assertEquals("old", Files.readString(copy));
    assertTrue(Files.notExists(temp.resolve("twostep.mv.db")));
  }

  @Test
  void theKeyGoesWithTheStoreThatItBelongsTo() throws Exception {
    DataFolder folder = DataFolder.prepare(temp);
    Files.writeString(temp.resolve("twostep.mv.db"), "old");
    Files.writeString(temp.resolve("twostep.key"), "its key");
    folder.setAside("damaged", NOW);
    assertEquals(
        "its key", Files.readString(temp.resolve("twostep-damaged-2026-11-23T09-41-00.key")));
    assertTrue(Files.notExists(temp.resolve("twostep.key")));
  }

  @Test
  void aDiskThatIsFullIsSaidToBe() throws Exception {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(temp.resolve("disk")), 1)) {
      disk.fill();
      StartFailure failure =
          assertThrows(StartFailure.class, () -> DataFolder.prepare(disk.folder()));
      assertEquals(new Reason.DiskFull(disk.folder()), failure.reason());
      disk.free();
      DataFolder.prepare(disk.folder());
    }
  }

  @Test
  void resettingTwiceInASecondKeepsBothCopies() throws Exception {
    DataFolder folder = DataFolder.prepare(temp);
    Files.writeString(temp.resolve("twostep.mv.db"), "first");
    Path first = folder.reset(NOW).orElseThrow();
    Files.writeString(temp.resolve("twostep.mv.db"), "second");
    Path second = folder.reset(NOW).orElseThrow();
    assertEquals("first", Files.readString(first));
    assertEquals("second", Files.readString(second));
  }

  @Test
  void withoutAStoreThereIsNothingToMove() throws Exception {
    assertEquals(Optional.empty(), DataFolder.prepare(temp).reset(NOW));
  }

  @Test
  void aStoreThatIsInUseIsNotMovedFromUnderTheOther() throws Exception {
    Path store = Files.writeString(temp.resolve("twostep.mv.db"), "in use");
    try (FileChannel channel = FileChannel.open(store, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      DataFolder folder = DataFolder.prepare(temp);
      StartFailure failure = assertThrows(StartFailure.class, () -> folder.reset(NOW));
      assertEquals(new Reason.StoreInUse(store), failure.reason());
    }
    assertEquals("in use", Files.readString(store));
  }

  private static void assertNotWritable(Path path) {
    StartFailure failure = assertThrows(StartFailure.class, () -> DataFolder.prepare(path));
    assertInstanceOf(Reason.FolderNotWritable.class, failure.reason());
    assertTrue(failure.sentence().contains(path.toString()), failure::sentence);
  }
}
