package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /rest/api/2/issue/{issue}/editmeta}: the fields of an issue whoever asks may change. */
@Path("issue/{issue}/editmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class EditMetaResource {

  private final SeenIssues seen;
  private final FieldMeta meta;

  public EditMetaResource(Desk desk) {
    this.seen = new SeenIssues(desk);
    this.meta = new FieldMeta(desk, new Shapes(desk));
  }

  @GET
  public Map<String, Object> fields(@PathParam("issue") String keyOrId) {
    return Map.of("fields", meta.toEdit(seen.get(keyOrId)));
  }
}
