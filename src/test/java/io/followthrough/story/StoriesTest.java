package io.followthrough.story;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.jira.store.StoreTables;
import io.followthrough.sandbox.FreshDatabase;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Ten thousand things happen to action items, and after each of them the gate says what the ledger
 * says. A story that fails is told again by its seed.
 */
@RunWith(Parameterized.class)
public class StoriesTest {

  private static final int STORIES = 100;
  private static final int STEPS = 100;

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static ActiveObjects objects;

  private final long seed;

  public StoriesTest(long seed) {
    this.seed = seed;
  }

  @Parameters(name = "seed {0}")
  public static List<Long> seeds() {
    return LongStream.rangeClosed(1, STORIES).boxed().toList();
  }

  @BeforeClass
  public static void open() {
    objects = StoreTables.in(DATABASE);
  }

  @Test
  public void leavesTheGateAsTheLedgerSays() {
    var story = new Story(seed, objects);
    for (var step = 0; step < STEPS; step++) {
      story.goOn();
    }
  }
}
