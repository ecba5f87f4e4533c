package io.followthrough.jira;

import static io.followthrough.desk.Notes.NOW;
import static io.followthrough.desk.Notes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Turns;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditEntry;
import io.followthrough.desk.audit.AuditFilter;
import io.followthrough.desk.audit.AuditLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

/** What the gate said is written in another thread: all of it, or at least how much there was. */
public class QueuedGateNotesTest {

  private final Slow log = new Slow();
  private final QueuedGateNotes refusals =
      new QueuedGateNotes(new Audit(log, new AtOnce()), () -> NOW, 2);

  @Before
  public void open() {
    refusals.open();
  }

  @Test
  public void keepsRefusals_untilTheTablesAreThere() {
    var early = new QueuedGateNotes(new Audit(log, new AtOnce()), () -> NOW, 2);
    log.free.release(2);
    early.note(refused("OPS-1", ""));
    assertThat(log.about()).isEmpty();

    early.open();
    early.note(refused("OPS-2", ""));
    early.close();

    assertThat(log.about()).containsExactly("refused OPS-1", "refused OPS-2");
  }

  @Test
  public void writesNothing_whereItNeverBegan() {
    var early = new QueuedGateNotes(new Audit(log, new AtOnce()), () -> NOW, 2);
    early.note(refused("OPS-1", ""));

    early.close();

    assertThat(log.about()).isEmpty();
  }

  @Test
  public void writesWhatWaits_beforeItCloses() {
    log.free.release(2);
    refusals.note(refused("OPS-1", ""));
    refusals.note(refused("OPS-2", ""));

    refusals.close();

    assertThat(log.about()).containsExactly("refused OPS-1", "refused OPS-2");
    assertThat(log.threads).allSatisfy(one -> assertThat(one).isNotEqualTo(Thread.currentThread()));
  }

  @Test
  public void writesHowManyWereLost_whenTooManyCome() throws InterruptedException {
    refusals.note(refused("OPS-1", ""));
    log.writing.await();
    for (var more = 2; more <= 6; more++) {
      refusals.note(refused("OPS-" + more, ""));
    }
    log.free.release(10);

    refusals.close();

    assertThat(log.about())
        .containsExactly("refused OPS-1", "refusals-lost global", "refused OPS-2", "refused OPS-3");
    assertThat(log.entries.get(1).note().after()).isEqualTo("3");
  }

  @Test
  public void countsWhatCouldNotBeWritten() {
    log.free.release(10);
    log.fails = true;
    refusals.note(refused("OPS-1", ""));
    refusals.note(refused("OPS-2", ""));

    refusals.close();

    assertThat(log.about()).containsExactly("refused OPS-2", "refusals-lost global");
    assertThat(log.entries.get(1).note().after()).isEqualTo("1");
  }

  /** Writes only when it is let. */
  private static final class Slow implements AuditLog {

    private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final Semaphore free = new Semaphore(0);
    private volatile boolean fails;

    List<String> about() {
      return entries.stream()
          .map(entry -> entry.note().act().id() + " " + entry.note().about())
          .toList();
    }

    @Override
    public Optional<AuditEntry> last() {
      return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    @Override
    public void add(AuditEntry entry) {
      writing.countDown();
      free.acquireUninterruptibly();
      if (fails) {
        fails = false;
        throw new IllegalStateException("The database is away");
      }
      threads.add(Thread.currentThread());
      entries.add(entry);
    }

    @Override
    public List<AuditEntry> before(long seq, AuditFilter filter, int most) {
      throw new UnsupportedOperationException("Nobody reads here");
    }

    @Override
    public List<AuditEntry> after(long seq, int most) {
      throw new UnsupportedOperationException("Nobody reads here");
    }

    @Override
    public int countAfter(long seq, AuditFilter filter) {
      throw new UnsupportedOperationException("Nobody reads here");
    }
  }

  /** Nobody else writes. */
  private static final class AtOnce implements Turns {

    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
      return Optional.of(work.get());
    }

    @Override
    public <T> T together(Supplier<T> work) {
      return work.get();
    }
  }
}
