package io.followthrough.sandbox.page.admin;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.Moment;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.schedule.JobLine;
import io.followthrough.sandbox.schedule.JobRun;
import io.followthrough.sandbox.schedule.Jobs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /secure/admin/SchedulerAdmin.jspa}: plugins' jobs, and a button to run each now. */
public final class JobsPage implements Page {

  /** Where it is found, below the context path. */
  public static final String ADDRESS = "/secure/admin/SchedulerAdmin.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "scheduler_details";

  private final Jobs jobs;
  private final Clockwork clockwork;

  public JobsPage(Jobs jobs, Clockwork clockwork) {
    this.jobs = jobs;
    this.clockwork = clockwork;
  }

  /**
   * What the page shows of a job.
   *
   * @param ran null where it did not run yet
   */
  public record Row(
      String id,
      String runner,
      String where,
      String timing,
      @Nullable Moment next,
      @Nullable Ran ran,
      boolean runnable) {}

  /** The last run. */
  public record Ran(Moment began, long millis, String outcome, boolean good, String message) {}

  @Override
  public Answer answer(Visit visit) {
    if (!visit.isPost()) {
      return shown();
    }
    var id = visit.param("id");
    if (!jobs.runNow(id)) {
      throw PageFault.badRequest(
          "The job %s runs just now, or is not there any more. Go back and look.".formatted(id));
    }
    return Answer.to(ADDRESS);
  }

  private Answer.Shown shown() {
    List<Row> rows = jobs.lines().stream().map(this::row).toList();
    return Answer.administration("Scheduled jobs", "admin/jobs.vm", Map.of("rows", rows), ITEM);
  }

  private Row row(JobLine job) {
    return new Row(
        job.id(),
        job.runner(),
        job.mode().name().equals("RUN_LOCALLY") ? "on each node" : "once in the cluster",
        job.timing(),
        clockwork.moment(job.next()),
        job.last() == null ? null : ran(job.last()),
        job.runnable());
  }

  private Ran ran(JobRun run) {
    return new Ran(
        clockwork.moment(run.began()),
        run.took().toMillis(),
        run.outcome().name().toLowerCase(Locale.ROOT),
        run.outcome().name().equals("SUCCESS"),
        run.message());
  }
}
