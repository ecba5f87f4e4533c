package io.followthrough.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Has several askers put a question at once, each again as soon as it has its answer. */
final class Load {

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final ExecutorService threads;
  private final int seconds;
  private final AtomicInteger turn = new AtomicInteger();

  Load(ExecutorService threads, int seconds) {
    this.threads = threads;
    this.seconds = seconds;
  }

  /** Warms up for half of the time, and then measures; the first fault ends it. */
  <T> Figures of(List<T> askers, Question<T> question) throws Exception {
    round(askers, question, seconds * NANOS_PER_SECOND / 2);
    var begin = System.nanoTime();
    var taken = round(askers, question, seconds * NANOS_PER_SECOND);
    return new Figures(taken, (System.nanoTime() - begin) / 1e9);
  }

  private <T> long[] round(List<T> askers, Question<T> question, long nanos) throws Exception {
    var end = System.nanoTime() + nanos;
    var work = new ArrayList<Callable<long[]>>();
    askers.forEach(asker -> work.add(() -> asked(asker, question, end)));
    var taken = LongStream.builder();
    for (var one : threads.invokeAll(work)) {
      LongStream.of(one.get()).forEach(taken);
    }
    return taken.build().toArray();
  }

  private <T> long[] asked(T asker, Question<T> question, long end) throws Exception {
    var taken = LongStream.builder();
    for (var begin = System.nanoTime(); begin < end; ) {
      var now = turn.getAndIncrement();
      question.ask(asker, now);
      taken.add(System.nanoTime() - begin);
      question.undo(asker, now);
      begin = System.nanoTime();
    }
    return taken.build().toArray();
  }
}
