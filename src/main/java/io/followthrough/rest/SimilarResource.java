package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.likeness.SimilarActions;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The action items that ask for something like what somebody is about to ask for. */
@Path("/action/similar")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SimilarResource {

  private final Answering answering;
  private final SimilarActions similar;

  @Inject
  public SimilarResource(Answering answering, SimilarActions similar) {
    this.answering = answering;
    this.similar = similar;
  }

  /** Those most like a text, best first. */
  @GET
  @Tells(SimilarJson.class)
  public Response show(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("postmortem") @Nullable String postmortem,
      @QueryParam("loose") @DefaultValue("false") String loose) {
    return answering.toVisitor(visitor -> show(visitor, text.strip(), postmortem, loose));
  }

  private Response show(Visitor visitor, String text, @Nullable String postmortem, String loose) {
    if (!loose.equals("true") && !loose.equals("false")) {
      return answering.refused(
          new Refusal(
              Refusal.Kind.INVALID,
              List.of(Complaint.about("loose", "followthrough.error.not-flag"))));
    }
    return answering.with(
        similar.to(visitor, text, postmortem, loose.equals("true")),
        found -> answering.json(Status.OK, SimilarJson.of(found, answering)));
  }
}
