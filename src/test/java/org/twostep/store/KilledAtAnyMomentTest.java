package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Fixture;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.SentCode;
import org.twostep.message.Message;
import org.twostep.store.Walk.Content;
import org.twostep.world.Delivery;
import org.twostep.world.MessageText;
import org.twostep.world.Transit;

/**
 * A real process walks through the full way and is killed (SIGKILL) at many moments. Each time the
 * file must hold exactly what the actions up to the last reported one made of it, or the one after,
 * which was under way; the walk then goes on from there.
 */
class KilledAtAnyMomentTest {
  private static final long SEED = Long.getLong("twostep.seed", 20261123L);
  private static final int RANDOM_KILLS = 25;
  private static final int KILLS_WHILE_CREATING = 6;

  /** The content before the first action, and after each. */
  private static final List<Content> REFERENCE = new ArrayList<>();

  private static Path untouched;
  private static ChildJvm java;

  /** Walkers warm up while others walk: starting one takes longer than its walk. */
  private static final Deque<Walker> WARMING = new ArrayDeque<>();

  private static final int PROCESSES = 2;

  @TempDir private Path folders;

  /** One walk that nobody disturbs. */
  @BeforeAll
  static void walkUndisturbed(@TempDir Path folder) throws Exception {
    Walk.in(Files.createDirectory(folder.resolve("untouched"))).close();
    untouched = folder.resolve("untouched");
    Path walked = copyOf(untouched, folder.resolve("walked"));
    try (Walk walk = Walk.in(walked)) {
      REFERENCE.add(walk.content());
      for (int action = 0; action < Walk.LENGTH; action++) {
        walk.act(action);
        REFERENCE.add(walk.content());
        assertNotEquals(REFERENCE.get(action), REFERENCE.get(action + 1), "action " + action);
      }
    }
    assertTrue(REFERENCE.getLast().file().account().isProtected());
    assertTrue(REFERENCE.getLast().file().isSignedIn());
    java = ChildJvm.preparedIn(folder);
    Walker.showTheWay(
        java,
        copyOf(untouched, folder.resolve("first-scratch")),
        copyOf(untouched, folder.resolve("first")));
  }

  @AfterAll
  static void endSpareWalkers() {
    WARMING.forEach(Walker::close);
  }

  private static Walker nextWalker(Path folder, int from) throws IOException {
    while (WARMING.size() <= PROCESSES) {
      Path scratch = Files.createTempDirectory(untouched.getParent(), "scratch");
      WARMING.add(Walker.start(java, copyOf(untouched, scratch.resolve("store"))));
    }
    Walker walker = WARMING.remove();
    walker.send(folder, from);
    return walker;
  }

  @Test
  void aKillRightAfterAnActionKeepsIt() throws Exception {
    Path folder = copyOf(untouched, folders.resolve("stepwise"));
    int at = 0;
    while (at < Walk.LENGTH) {
      try (Walker walker = nextWalker(folder, at)) {
        walker.awaitDone(at);
        at = assertWhole(folder, at, walker.killed());
      }
    }
    assertEquals(REFERENCE.getLast(), contentOf(folder));
  }

  @Test
  void aKillAtAnyTimeLeavesNothingHalfDone() throws Exception {
    Random random = new Random(SEED);
    Path folder = folders.resolve("none");
    int at = Walk.LENGTH;
    for (int kill = 0; kill < RANDOM_KILLS; kill++) {
      if (at == Walk.LENGTH) {
        folder = copyOf(untouched, folders.resolve("random" + kill));
        at = 0;
      }
      try (Walker walker = nextWalker(folder, at)) {
        walker.awaitReady();
        walker.runFor(random.nextInt(120));
        at = assertWhole(folder, at, walker.killed());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account",
        "session",
        "registration",
        "answer",
        "code_request",
        "sent_code",
        "activity",
        "message",
        "under_way",
        "delivery",
        "conditions"
      })
  void aKillWithinATransactionUndoesIt(String table) throws Exception {
    Path folder = copyOf(untouched, folders.resolve(table));
    execute(
        folder,
        "CREATE FORCE TRIGGER stop AFTER INSERT, UPDATE, DELETE ON "
            + table
            + " FOR EACH ROW CALL 'org.twostep.store.StopInside'");
    int reported;
    try (Walker walker = nextWalker(folder, 0)) {
      walker.awaitInside();
      reported = walker.killed();
    }
    execute(folder, "DROP TRIGGER stop");
    assertEquals(REFERENCE.get(reported + 1), contentOf(folder));
  }

  private static void execute(Path folder, String statement) {
    try (Transactions transactions =
        new Transactions(() -> H2File.connect(folder.resolve(Fixture.FILE)))) {
      transactions.run(handle -> handle.execute(statement));
    }
  }

  @Test
  void aKillWhileTheStoreIsMadeLeavesAStoreThatOpens() throws Exception {
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS_WHILE_CREATING; kill++) {
      Path folder = Files.createDirectory(folders.resolve("creating" + kill));
      try (Walker walker = nextWalker(folder, 0)) {
        walker.awaitFile(folder.resolve(Fixture.FILE + H2File.SUFFIX));
        walker.runFor(random.nextInt(500));
        assertWhole(folder, 0, walker.killed());
      }
    }
  }

  /**
   * @param last the last action that the process reported; one before {@code from} where it
   *     reported none
   * @return how many actions the file holds
   */
  private static int assertWhole(Path folder, int from, int last) throws IOException {
    Secrets.assertNoneIn(folder, codesIn(REFERENCE.getLast()));
    Content content = contentOf(folder);
    int reported = Math.max(last + 1, from);
    int held =
        content.equals(REFERENCE.get(reported)) ? reported : Math.min(reported + 1, Walk.LENGTH);
    assertEquals(REFERENCE.get(held), content, "seed " + SEED + ", after action " + (reported - 1));
    assertEachCodeWasSentOnce(folder, content);
    return held;
  }

  private static Content contentOf(Path folder) {
    try (Walk walk = Walk.in(folder)) {
      return walk.content();
    }
  }

  /** Independent of the reference: a code in the book and a message with it belong together. */
  private static void assertEachCodeWasSentOnce(Path folder, Content content) {
    CodeHasher hasher = KeyFile.open(folder, new Random(0)).codes();
    List<Message> messages = messagesIn(content);
    assertEquals(messages.size(), messages.stream().map(Message::id).distinct().count());
    List<SentCode> sent =
        content.file().codes().requests().stream().flatMap(r -> r.codes().stream()).toList();
    for (SentCode code : sent) {
      assertEquals(1, messages.stream().filter(m -> holds(m, code, hasher)).count());
    }
    assertEquals(sent.size(), codesIn(content).size());
  }

  private static boolean holds(Message message, SentCode code, CodeHasher hasher) {
    return MessageText.code(message.body())
        .filter(digits -> hasher.matches(code.id(), digits, code.codeHash()))
        .isPresent();
  }

  private static List<String> codesIn(Content content) {
    return messagesIn(content).stream().flatMap(m -> MessageText.code(m.body()).stream()).toList();
  }

  private static List<Message> messagesIn(Content content) {
    return Stream.concat(
            content.underWay().stream().map(Transit::message),
            content.devices().deliveries().stream().map(Delivery::message))
        .toList();
  }

  private static Path copyOf(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }
}
