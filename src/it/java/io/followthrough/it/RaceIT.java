package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Something that shuts the gate against closing the incident: never silently inconsistent. {@code
 * -Drace.tries=1000} tries each as often as that; a build is content with less.
 */
@RunWith(Parameterized.class)
public class RaceIT {

  private static final int TRIES = Integer.getInteger("race.tries", 40);

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Against against;

  public RaceIT(Against against) {
    this.against = against;
  }

  @Parameters(name = "{0}")
  public static List<Against> all() {
    return List.of(Against.values());
  }

  @After
  public void stop() {
    pool.shutdownNow();
  }

  @Test
  public void endsEitherRefusedOrFlagged() throws Exception {
    var closedTries = 0;
    for (var attempt = 0; attempt < TRIES; attempt++) {
      closedTries += race(attempt) ? 1 : 0;
    }

    assertThat(closedTries)
        .as("some tries must end closed for this to prove anything")
        .isPositive();
  }

  /** Whether the incident ended closed. */
  private boolean race(int attempt) throws Exception {
    var incident = alice.incident("Race " + attempt);
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    var item = alice.addAction(postmortem, Map.of("summary", "Mend it"));
    alice.accept(item, "alice");
    alice.approve(postmortem);
    var start = new CountDownLatch(1);

    var shutting = after(start, () -> against.shut(bob, postmortem, item));
    var closing = after(start, () -> alice.resolve(incident).status());
    start.countDown();
    shutting.get();
    var closed = closing.get() == 204;

    assertThat(alice.status(incident).equals("Resolved")).isEqualTo(closed);
    assertThat(
            alice
                .get("/rest/api/2/issue/" + incident + "/properties/followthrough.gate")
                .expect(200)
                .text())
        .contains("\"opens\":false", "\"debt\":" + closed);
    return closed;
  }

  private <T> Future<T> after(CountDownLatch start, Callable<T> work) {
    return pool.submit(
        () -> {
          start.await();
          return work.call();
        });
  }

  /** What shuts the gate of an incident whose action items are all triaged. */
  enum Against {
    ADDING_AN_ITEM {
      @Override
      Object shut(Person who, String postmortem, String item) {
        return who.addAction(postmortem, Map.of("summary", "Out of the blue"));
      }
    },
    TAKING_AN_ANSWER_BACK {
      @Override
      Object shut(Person who, String postmortem, String item) {
        return who.triage(item, Map.of("disposition", "proposed")).expect(200);
      }
    },
    CLOSING_A_TICKET_UNFIXED {
      @Override
      Object shut(Person who, String postmortem, String item) {
        return who.transition(item, "Close Issue", Trial.resolution("Won't Do")).expect(204);
      }
    };

    abstract Object shut(Person who, String postmortem, String item);
  }
}
