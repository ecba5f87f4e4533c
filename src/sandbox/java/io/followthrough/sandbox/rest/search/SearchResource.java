package io.followthrough.sandbox.rest.search;

import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Expand;
import io.followthrough.sandbox.rest.answer.Page;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.rest.issue.Expansions;
import io.followthrough.sandbox.rest.issue.IssueJson;
import io.followthrough.sandbox.rest.issue.Selection;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/search}: finds issues with JQL. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {

  private static final int USUAL_PAGE = 50;

  private final Desk desk;
  private final Shapes shapes;
  private final IssueJson json;

  public SearchResource(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
    this.json = new IssueJson(desk, shapes);
  }

  @GET
  public Map<String, Object> find(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults,
      @QueryParam("validateQuery") @DefaultValue("true") String validateQuery,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") List<String> expand) {
    return found(
        new Question(
            jql,
            Page.of(startAt, maxResults, USUAL_PAGE),
            isStrict(validateQuery),
            fields,
            expand));
  }

  @POST
  public Map<String, Object> find(InputStream sent) throws IOException {
    var body =
        Body.object(sent, "jql", "startAt", "maxResults", "fields", "validateQuery", "expand");
    var page =
        Page.of(body.number("startAt").orElse(0), body.number("maxResults").orElse(USUAL_PAGE));
    return found(
        new Question(
            body.text("jql").orElse(""),
            page,
            isStrict(body.get("validateQuery").asText()),
            texts(body, "fields"),
            expand(body)));
  }

  private record Question(
      String jql, Page page, boolean strict, List<String> fields, List<String> expand) {}

  /** Jira takes the words of its newer API, too: strict, warn and none. */
  private static boolean isStrict(String validateQuery) {
    return !Set.of("false", "none", "warn").contains(validateQuery.toLowerCase(Locale.ROOT));
  }

  private Map<String, Object> found(Question asked) {
    var expansions = new Expansions(desk, shapes, Expand.of(asked.expand()));
    var page = asked.page();
    var found =
        asked.strict()
            ? desk.search().find(desk.user(), asked.jql(), page.start(), page.max())
            : desk.search().findLeniently(desk.user(), asked.jql(), page.start(), page.max());
    var issues = desk.tracker().issues().withIds(found.issueIds());
    var selection = Selection.ofSearch(asked.fields());
    var shown = json.of(issues, selection);
    expansions.addTo(shown, issues);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("expand", "schema,names");
    answer.put("startAt", page.start());
    answer.put("maxResults", page.max());
    answer.put("total", found.total());
    answer.put("issues", shown);
    if (!found.warnings().isEmpty()) {
      answer.put("warningMessages", found.warnings());
    }
    expansions.describeFields(answer, selection);
    return answer;
  }

  /** Clients send a list or, as in an address, one text. */
  private static List<String> expand(Body body) {
    var json = body.get("expand");
    return json.isTextual() ? List.of(json.textValue()) : texts(body, "expand");
  }

  private static List<String> texts(Body body, String name) {
    var json = body.get(name);
    if (!json.isMissingNode() && !json.isArray()) {
      throw Refusal.badField(name, "Expected an array but got " + Body.kind(json) + ".");
    }
    var names = new ArrayList<String>();
    json.forEach(one -> names.add(one.asText()));
    return names;
  }
}
