package io.followthrough.jira;

import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.incident.GateNotes;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what the gate said in a thread of its own, in the order in which it was said. So many
 * notes wait at most; how many more there were is written down instead of them.
 */
public final class QueuedGateNotes implements GateNotes, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Audit audit;
  private final InstantSource clock;
  private final AtomicInteger lost = new AtomicInteger();
  private final CountDownLatch open = new CountDownLatch(1);
  private final ThreadPoolExecutor writer;

  /**
   * An empty queue.
   *
   * @param most how many notes may wait
   */
  public QueuedGateNotes(Audit audit, InstantSource clock, int most) {
    this.audit = audit;
    this.clock = clock;
    this.writer =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(most),
            QueuedGateNotes::thread,
            (work, full) -> lost.incrementAndGet());
    writer.allowCoreThreadTimeOut(true);
  }

  /** Begins to write. Until then notes wait: the plugin's tables may not be there yet. */
  public void open() {
    open.countDown();
  }

  @Override
  public void note(AuditNote note) {
    writer.execute(() -> write(note));
  }

  /** Writes what waits, unless it never began to, and takes nothing more. */
  @Override
  public void close() {
    if (open.getCount() > 0) {
      writer.shutdownNow();
      return;
    }
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn(
            "{} notes of the gate could not be written into the audit in time",
            writer.getQueue().size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(AuditNote note) {
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    writeNow(note);
  }

  private void writeNow(AuditNote note) {
    if (!isWritten(note)) {
      lost.incrementAndGet();
      return;
    }
    var count = lost.get();
    if (count > 0 && isWritten(loss(count))) {
      lost.addAndGet(-count);
    }
  }

  private boolean isWritten(AuditNote note) {
    try {
      audit.write(note);
      return true;
    } catch (RuntimeException e) {
      LOG.error("Could not write {} of {} into the audit", note.act().id(), note.about(), e);
      return false;
    }
  }

  private AuditNote loss(int count) {
    return new AuditNote(
        clock.instant(),
        AuditAct.NOTES_LOST,
        null,
        "global",
        0,
        AuditNote.Grounds.NONE,
        "",
        String.valueOf(count));
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "followthrough-gate-notes");
    thread.setDaemon(true);
    return thread;
  }
}
