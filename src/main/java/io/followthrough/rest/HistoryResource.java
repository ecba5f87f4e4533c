package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.report.HistoryDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** What was answered to an action item, by whom and when. */
@Path("/action/{key}/history")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class HistoryResource {

  private static final int MOST_ON_A_PAGE = 100;

  private final Answering answering;
  private final HistoryDesk histories;

  @Inject
  public HistoryResource(Answering answering, HistoryDesk histories) {
    this.answering = answering;
    this.histories = histories;
  }

  /** A page, newest first. */
  @GET
  @Tells(HistoryJson.class)
  public Response show(
      @PathParam("key") String key,
      @QueryParam("before") @Nullable String before,
      @QueryParam("limit") @DefaultValue("25") String limit) {
    var below = before == null ? Integer.MAX_VALUE : Numbers.of(before);
    var most = Numbers.of(limit);
    if (below < 0 || most < 1 || most > MOST_ON_A_PAGE) {
      return answering.refused(
          Refusal.of(
              Refusal.Kind.INVALID,
              "followthrough.error.no-page-below",
              String.valueOf(MOST_ON_A_PAGE)));
    }
    return answering.toVisitor(
        visitor ->
            answering.with(
                histories.open(visitor, key, below, most),
                history -> answering.json(Status.OK, HistoryJson.of(history))));
  }
}
