package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;

/** Adding an untriaged item against closing the incident: never silently inconsistent. */
public class RaceIT {

  private static final int TRIES = 200;

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

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
    alice.write(postmortem, Map.of("No action needed because", "Nothing came to mind."));
    alice.approve(postmortem);
    var start = new CountDownLatch(1);

    var adding =
        after(start, () -> bob.addAction(postmortem, Map.of("summary", "Out of the blue")));
    var closing = after(start, () -> alice.resolve(incident).status());
    start.countDown();
    adding.get();
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

  private <T> Future<T> after(CountDownLatch start, java.util.concurrent.Callable<T> work)
      throws ExecutionException {
    return pool.submit(
        () -> {
          start.await();
          return work.call();
        });
  }
}
