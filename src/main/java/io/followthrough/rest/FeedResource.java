package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.followthrough.desk.report.FeedDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The calendars of due days that somebody has made for himself. */
@Path("/feed")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class FeedResource {

  private static final Set<String> FIELDS = Set.of("project", "severity", "owner");

  private final Answering answering;
  private final FeedDesk feeds;
  private final ApplicationProperties host;

  @Inject
  public FeedResource(Answering answering, FeedDesk feeds, ApplicationProperties host) {
    this.answering = answering;
    this.feeds = feeds;
    this.host = host;
  }

  /**
   * Those of the visitor, without their addresses, which nobody knows any more but their readers.
   */
  @GET
  @Tells(value = FeedJson.class, form = Tells.Form.ARRAY)
  public Response list() {
    return answering.toVisitor(
        visitor ->
            answering.json(
                Status.OK,
                feeds.of(visitor).stream().map(feed -> FeedJson.of(feed, null)).toList()));
  }

  /** Makes one, and tells its address this once. */
  @POST
  @Tells(value = FeedJson.class, status = 201)
  @Takes(body = {"project", "severity", "owner"})
  public Response make(@Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var which = new TreeMap<String, String>();
          for (var field : FIELDS) {
            var said = body.text(field);
            which.put(field, said == null ? "" : said);
          }
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      feeds.make(visitor, which),
                      made ->
                          answering.json(
                              Status.CREATED, FeedJson.of(made.feed(), address(made.secret())))));
        });
  }

  /** Revokes one: its address leads nowhere from now on. */
  @DELETE
  @Path("/{id}")
  @Tells(FeedJson.class)
  public Response revoke(@PathParam("id") String id) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                feeds.revoke(visitor, Numbers.id(id)),
                feed -> answering.json(Status.OK, FeedJson.of(feed, null))));
  }

  private String address(String secret) {
    return host.getBaseUrl(UrlMode.CANONICAL)
        + "/plugins/servlet/followthrough/feed/"
        + secret
        + ".ics";
  }
}
