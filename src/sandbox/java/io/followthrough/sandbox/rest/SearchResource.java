package io.followthrough.sandbox.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/search}: finds issues with JQL. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {

  private static final int USUAL_PAGE = 50;

  private final Desk desk;
  private final IssueJson json;

  SearchResource(Desk desk) {
    this.desk = desk;
    this.json = new IssueJson(desk, new Shapes(desk));
  }

  @GET
  public Map<String, Object> find(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults,
      @QueryParam("fields") List<String> fields) {
    return found(jql, Page.of(startAt, maxResults, USUAL_PAGE), fields);
  }

  @POST
  public Map<String, Object> find(InputStream sent) throws IOException {
    var body =
        Body.object(sent, "jql", "startAt", "maxResults", "fields", "validateQuery", "expand");
    var page =
        Page.of(body.number("startAt").orElse(0), body.number("maxResults").orElse(USUAL_PAGE));
    return found(body.text("jql").orElse(""), page, fields(body));
  }

  private Map<String, Object> found(String jql, Page page, List<String> fields) {
    var found = desk.search().find(desk.user(), jql, page.start(), page.max());
    var issues = desk.tracker().issues().withIds(found.issueIds());
    var answer = new LinkedHashMap<String, Object>();
    answer.put("expand", "schema,names");
    answer.put("startAt", page.start());
    answer.put("maxResults", page.max());
    answer.put("total", found.total());
    answer.put("issues", json.of(issues, Selection.ofSearch(fields)));
    return answer;
  }

  private static List<String> fields(Body body) {
    var json = body.get("fields");
    if (!json.isMissingNode() && !json.isArray()) {
      throw Refusal.badField("fields", "Expected an array but got " + Body.kind(json) + ".");
    }
    var names = new ArrayList<String>();
    json.forEach(name -> names.add(name.asText()));
    return names;
  }
}
