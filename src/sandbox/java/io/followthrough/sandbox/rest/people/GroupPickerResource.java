package io.followthrough.sandbox.rest.people;

import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Page;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/groups/picker}: the groups whose names hold a text. */
@Path("groups/picker")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupPickerResource {

  private static final int USUAL_PAGE = 20;

  private final Desk desk;

  public GroupPickerResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Map<String, Object> find(
      @QueryParam("query") @DefaultValue("") String query,
      @QueryParam("maxResults") @Nullable String maxResults) {
    desk.signedInUser();
    var sought = query.toLowerCase(Locale.ROOT);
    var found =
        desk.around().users().groups().stream()
            .filter(group -> group.toLowerCase(Locale.ROOT).contains(sought))
            .sorted()
            .toList();
    var shown = Page.of(null, maxResults, USUAL_PAGE).of(found);
    var json = new LinkedHashMap<String, Object>();
    json.put("header", "Showing %d of %d matching groups".formatted(shown.size(), found.size()));
    json.put("total", found.size());
    json.put(
        "groups", shown.stream().map(group -> Map.of("name", group, "labels", List.of())).toList());
    return json;
  }
}
