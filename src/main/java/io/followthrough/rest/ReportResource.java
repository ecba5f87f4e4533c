package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.DebtDesk;
import io.followthrough.desk.report.ReportDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The reports. Each takes the same parameters here as on its page, and tells the same numbers. */
@Path("/report")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ReportResource {

  private final Answering answering;
  private final ReportDesk reports;
  private final DebtDesk debts;

  @Inject
  public ReportResource(Answering answering, ReportDesk reports, DebtDesk debts) {
    this.answering = answering;
    this.reports = reports;
    this.debts = debts;
  }

  /** The overdue items, a part at a time. */
  @GET
  @Path("/overdue")
  @Tells(OverdueJson.class)
  @Takes(parameters = {"project", "owner", "severity", "sort", "cursor", "limit:integer"})
  public Response overdue(@Context UriInfo uri) {
    return json(uri, reports::overdue, OverdueJson::of);
  }

  /** All overdue items as a table. */
  @GET
  @Path("/overdue.csv")
  @Produces("text/csv")
  @Takes(parameters = {"project", "owner", "severity", "sort"})
  public Response overdueCsv(@Context UriInfo uri) {
    return answering.asked(
        uri, reports::allOverdue, report -> answering.table(new OverdueCsv(report), "overdue.csv"));
  }

  /** How many items are overdue of each kind. */
  @GET
  @Path("/overdue/groups")
  @Tells(OverdueGroupsJson.class)
  @Takes(parameters = {"project", "owner", "severity", "by"})
  public Response overdueGroups(@Context UriInfo uri) {
    return json(uri, reports::overdueGroups, OverdueGroupsJson::of);
  }

  /** How old what stands open is. */
  @GET
  @Path("/aging")
  @Tells(AgingJson.class)
  @Takes(parameters = {"project", "owner", "severity", "weeks:integer", "asOf"})
  public Response aging(@Context UriInfo uri) {
    return json(uri, reports::aging, AgingJson::of);
  }

  /** What was kept of what was promised. */
  @GET
  @Path("/completion")
  @Tells(CompletionJson.class)
  @Takes(parameters = {"project", "owner", "severity", "from", "to", "asOf"})
  public Response completion(@Context UriInfo uri) {
    return json(uri, reports::completion, CompletionJson::of);
  }

  /** How long it took to do what was promised. */
  @GET
  @Path("/time-to-done")
  @Tells(TimeToDoneJson.class)
  @Takes(parameters = {"project", "owner", "severity", "from", "to", "asOf"})
  public Response timeToDone(@Context UriInfo uri) {
    return json(uri, reports::timeToDone, TimeToDoneJson::of);
  }

  /** How the backlog grows. */
  @GET
  @Path("/backlog")
  @Tells(BacklogJson.class)
  @Takes(parameters = {"project", "owner", "severity", "from", "to", "asOf"})
  public Response backlog(@Context UriInfo uri) {
    return json(uri, reports::backlog, BacklogJson::of);
  }

  /** The action items that a number of these reports counts, a part at a time. */
  @GET
  @Path("/items")
  @Tells(ItemsJson.class)
  @Takes(
      parameters = {
        "project",
        "owner",
        "severity",
        "count",
        "age",
        "weeksAgo:integer",
        "from",
        "to",
        "asOf",
        "after:integer",
        "limit:integer"
      })
  public Response items(@Context UriInfo uri) {
    return json(uri, reports::items, ItemsJson::of);
  }

  /** All action items that a number counts as a table. */
  @GET
  @Path("/items.csv")
  @Produces("text/csv")
  @Takes(
      parameters = {
        "project",
        "owner",
        "severity",
        "count",
        "age",
        "weeksAgo:integer",
        "from",
        "to",
        "asOf"
      })
  public Response itemsCsv(@Context UriInfo uri) {
    return answering.asked(
        uri, reports::allItems, list -> answering.table(new ItemCsv(list), "items.csv"));
  }

  /** What is owed: bypassed, closed around the gate, or promised and not kept. */
  @GET
  @Path("/debt")
  @Tells(DebtJson.class)
  @Takes(parameters = {"project", "severity"})
  public Response debt(@Context UriInfo uri) {
    return json(uri, debts::report, DebtJson::of);
  }

  /** All that is owed as a table. */
  @GET
  @Path("/debt.csv")
  @Produces("text/csv")
  @Takes(parameters = {"project", "severity"})
  public Response debtCsv(@Context UriInfo uri) {
    return answering.asked(
        uri, debts::report, report -> answering.table(new DebtCsv(report), "debt.csv"));
  }

  private <T> Response json(
      UriInfo uri,
      BiFunction<Visitor, Map<String, String>, Outcome<T>> report,
      Function<T, Object> shape) {
    return answering.asked(uri, report, told -> answering.json(Status.OK, shape.apply(told)));
  }
}
