package io.followthrough.sandbox.rest.search;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.SandboxUser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/filter}: the queries people keep. */
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterResource {

  private final Desk desk;
  private final SeenFilters seen;
  private final FilterJson json;

  public FilterResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenFilters(desk);
    this.json = new FilterJson(desk);
  }

  /** What a request says of a filter; what it does not say stays as it is. */
  private record Said(
      @Nullable String name,
      @Nullable String description,
      @Nullable String jql,
      @Nullable Boolean favourite) {}

  @POST
  public Map<String, Object> create(InputStream sent) throws IOException {
    var user = desk.signedInUser();
    var said = said(sent);
    var jql = said.jql() == null ? "" : said.jql();
    var name = said.name() == null ? "" : said.name();
    check(jql);
    return desk.store()
        .inTransaction(
            () -> {
              var filter = made(user, name, said.description(), jql);
              mark(filter, user, said);
              return json.of(filter);
            });
  }

  private SavedFilter made(
      SandboxUser user, String name, @Nullable String description, String jql) {
    try {
      return desk.filters().create(user, name, description, jql);
    } catch (IllegalArgumentException e) {
      throw Refusal.badField("filterName", e.getMessage());
    }
  }

  @GET
  @Path("{id}")
  public Map<String, Object> show(@PathParam("id") String id) {
    return json.of(seen.get(id));
  }

  @GET
  @Path("favourite")
  public List<Map<String, Object>> favourites() {
    return desk.filters().favourites(desk.signedInUser()).stream().map(json::of).toList();
  }

  @PUT
  @Path("{id}")
  public Map<String, Object> change(@PathParam("id") String id, InputStream sent)
      throws IOException {
    var said = said(sent);
    var filter = seen.owned(id);
    var jql = said.jql() == null ? filter.jql() : said.jql();
    check(jql);
    return desk.store()
        .inTransaction(
            () -> {
              change(filter, said, jql);
              mark(filter, desk.signedInUser(), said);
              return json.of(seen.get(id));
            });
  }

  private void change(SavedFilter filter, Said said, String jql) {
    try {
      desk.filters()
          .change(
              filter,
              said.name() == null ? filter.name() : said.name(),
              said.description() == null ? filter.description() : said.description(),
              jql);
    } catch (IllegalArgumentException e) {
      throw Refusal.badField("filterName", e.getMessage());
    }
  }

  @DELETE
  @Path("{id}")
  public Response delete(@PathParam("id") String id) {
    desk.filters().delete(seen.owned(id));
    return Response.noContent().build();
  }

  private void mark(SavedFilter filter, SandboxUser user, Said said) {
    if (said.favourite() != null) {
      desk.filters().setFavourite(filter, user, said.favourite());
    }
  }

  private void check(String jql) {
    desk.search().check(desk.user(), jql);
  }

  private static Said said(InputStream sent) throws IOException {
    var body =
        Body.object(
            sent,
            "name",
            "description",
            "jql",
            "favourite",
            "self",
            "id",
            "owner",
            "viewUrl",
            "searchUrl");
    var description = body.text("description").orElse(null);
    var jql = body.text("jql").orElse(null);
    for (var text : new String[] {description, jql}) {
      if (text != null && !Texts.isStorable(text)) {
        throw Refusal.badRequest("The filter holds a character that cannot be stored.");
      }
    }
    var favourite = body.get("favourite");
    if (!favourite.isMissingNode() && !favourite.isBoolean()) {
      throw Refusal.badField("favourite", "Expected true or false.");
    }
    return new Said(
        body.text("name").orElse(null),
        description,
        jql,
        favourite.isMissingNode() ? null : favourite.booleanValue());
  }
}
