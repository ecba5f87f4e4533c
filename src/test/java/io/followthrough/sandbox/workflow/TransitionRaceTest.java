package io.followthrough.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.store.Tables.OsCurrentstep;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class TransitionRaceTest {

  private static final int THREADS = 12;
  private static final int ROUNDS = 5;
  private static final int CLOSE = 2;

  @Rule public final TestTracker jira = new TestTracker();

  private final AtomicInteger closed = new AtomicInteger();

  @EventListener
  public void onIssue(IssueEvent event) {
    if (event.getEventTypeId() == 5) {
      closed.incrementAndGet();
    }
  }

  @Test
  public void lets_exactlyOneOfManyWin() throws InterruptedException, ExecutionException {
    jira.events.register(this);
    for (var round = 1; round <= ROUNDS; round++) {
      var issue = jira.issue("Incident", "Round " + round);

      var outcomes =
          atOnce(
              () ->
                  jira.tracker
                      .transitions()
                      .transition(jira.admin, issue.getId(), CLOSE, new IssueInput(), "Closed"));

      assertThat(outcomes.stream().filter(TransitionOutcome::happened)).hasSize(1);
      assertThat(jira.again(issue).getStatus().getName()).isEqualTo("Closed");
      assertThat(jira.tracker.history().of(issue.getId())).hasSize(1);
      assertThat(jira.tracker.comments().of(issue.getId())).hasSize(1);
      assertThat(closed).hasValue(round);
      assertThat(
              jira.store()
                  .sql()
                  .fetchCount(
                      OsCurrentstep.TABLE, OsCurrentstep.ENTRY_ID.eq(issue.getWorkflowId())))
          .isOne();
    }
  }

  @Test
  public void losesNoEdit_besideATransition() throws InterruptedException, ExecutionException {
    var issue = jira.issue("Incident", "Round");
    var work = jira.tracker.work();
    var next = new AtomicInteger();

    var results =
        atOnce(
            () -> {
              var number = next.incrementAndGet();
              if (number % 3 == 0) {
                return jira.tracker
                    .transitions()
                    .transition(jira.admin, issue.getId(), 4, new IssueInput(), null)
                    .happened();
              }
              var input =
                  number % 3 == 1
                      ? new IssueInput().setSummary("Summary")
                      : new IssueInput().setDescription("Description");
              return work.update(jira.admin, work.validateUpdate(jira.admin, issue.getId(), input))
                  .isValid();
            });

    assertThat(results.stream().filter(worked -> worked)).hasSize(THREADS - THREADS / 3 + 1);
    var now = jira.again(issue);
    assertThat(now.getStatus().getName()).isEqualTo("In Progress");
    assertThat(now.getSummary()).isEqualTo("Summary");
    assertThat(now.getDescription()).isEqualTo("Description");
    assertThat(jira.tracker.history().of(issue.getId())).hasSize(3);
  }

  @Test
  public void givesEachNewIssue_aNumberOfItsOwn() throws InterruptedException, ExecutionException {
    var keys = atOnce(() -> jira.issue("Task", "Many").getKey());

    assertThat(keys).doesNotHaveDuplicates().hasSize(THREADS).contains("OPS-1", "OPS-" + THREADS);
  }

  private static <T> List<T> atOnce(Callable<T> work)
      throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(THREADS);
    var start = new CountDownLatch(1);
    try {
      List<Future<T>> running =
          IntStream.range(0, THREADS)
              .mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            start.await();
                            return work.call();
                          }))
              .toList();
      start.countDown();
      var results = new ArrayList<T>();
      for (var result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
