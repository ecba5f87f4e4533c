package io.followthrough.sandbox.rest.search;

import io.followthrough.sandbox.filter.FilterShare;
import io.followthrough.sandbox.filter.FilterShare.Type;
import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/filter/{id}/permission}: with whom a filter is shared. */
@Path("filter/{id}/permission")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterShareResource {

  private final Desk desk;
  private final SeenFilters seen;
  private final SeenProjects projects;
  private final FilterJson json;

  public FilterShareResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenFilters(desk);
    this.projects = new SeenProjects(desk);
    this.json = new FilterJson(desk);
  }

  @GET
  public List<Map<String, Object>> list(@PathParam("id") String id) {
    return json.shares(seen.get(id));
  }

  /** Shares the filter with more people, and answers with whom it is shared now. */
  @POST
  public Response add(@PathParam("id") String id, InputStream sent) throws IOException {
    var body = Body.object(sent, "type", "projectId", "projectRoleId", "groupname");
    var filter = seen.owned(id);
    var name = body.text("type").orElse("");
    var type =
        Type.withId(name)
            .orElseThrow(
                () ->
                    Refusal.badField(
                        "type",
                        "'%s' is none of global, authenticated, project and group."
                            .formatted(name)));
    if (body.has("projectRoleId")) {
      throw Refusal.notInSandbox("sharing a filter with a project role");
    }
    share(filter, type, body);
    return Response.status(Response.Status.CREATED).entity(json.shares(seen.get(id))).build();
  }

  private void share(SavedFilter filter, Type type, Body body) {
    switch (type) {
      case GLOBAL, SIGNED_IN -> desk.filters().share(filter, type, null, null);
      case PROJECT -> {
        var project = projects.get(body.get("projectId").asText());
        desk.filters().share(filter, type, project.id(), null);
      }
      case GROUP -> desk.filters().share(filter, type, null, ownGroup(body));
    }
  }

  /** As in Jira one shares with groups one belongs to. */
  private String ownGroup(Body body) {
    var group = body.text("groupname").orElse("");
    if (!desk.around().users().isInGroup(desk.user(), group)) {
      throw Refusal.badField(
          "groupname", "You do not have permission to share with Group: '%s'.".formatted(group));
    }
    return group;
  }

  @GET
  @Path("{share}")
  public Map<String, Object> show(@PathParam("id") String id, @PathParam("share") String share) {
    return json.share(found(seen.get(id), share));
  }

  @DELETE
  @Path("{share}")
  public Response remove(@PathParam("id") String id, @PathParam("share") String share) {
    var filter = seen.owned(id);
    desk.filters().unshare(filter, found(filter, share));
    return Response.noContent().build();
  }

  private static FilterShare found(SavedFilter filter, String id) {
    return filter.shares().stream()
        .filter(share -> Long.toString(share.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("The filter has no share with id '%s'.".formatted(id)));
  }
}
