package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.proof.ProofDesk;
import io.followthrough.desk.proof.ProofFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;

/** What shows that an action item is done, beside closed tickets. */
@Path("/action/{key}/proof")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ProofResource {

  private static final Set<String> LINK = Set.of("link");

  private final Answering answering;
  private final People people;
  private final ProofDesk desk;

  @Inject
  public ProofResource(Answering answering, People people, ProofDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** What is asked for, what is there, and what is outstanding. */
  @GET
  @Tells(ProofJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> told(desk.show(visitor, key)));
  }

  /** Gives a link under which one can see that it is done, in place of the one before. */
  @POST
  @Path("/link")
  @Tells(ProofJson.class)
  @Takes(body = {"link"})
  public Response link(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, LINK);
          var link = body.text("link");
          return answering.unlessWrong(body, () -> told(desk.link(visitor, key, link)));
        });
  }

  /** Says that it is done; its owner can't. */
  @POST
  @Path("/confirmation")
  @Tells(ProofJson.class)
  public Response confirm(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> told(desk.confirm(visitor, key)));
  }

  private Response told(Outcome<ProofFile> outcome) {
    return answering.with(outcome, file -> answering.json(Status.OK, ProofJson.of(file, people)));
  }
}
