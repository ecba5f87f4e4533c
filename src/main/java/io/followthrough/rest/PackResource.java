package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.report.AuditPack;
import io.followthrough.desk.report.PackDesk;
import io.followthrough.gate.Message;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** All that an auditor asks for of some days, as one archive. */
@Path("/audit/pack")
@AdminOnly
public class PackResource {

  private final Answering answering;
  private final People people;
  private final PackDesk desk;

  @Inject
  public PackResource(Answering answering, People people, PackDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** The archive. */
  @GET
  @Produces("application/zip")
  @Takes(parameters = {"from", "to"})
  public Response show(@Context UriInfo uri) {
    return answering.asked(uri, desk::pack, this::archive);
  }

  private Response archive(AuditPack pack) {
    var span = pack.span();
    var about =
        answering.say(
            Message.of(
                "followthrough.pack.about",
                span.first().toString(),
                span.last().toString(),
                pack.made().toString(),
                people.nameOf(pack.by())));
    var name = "audit-" + span.first() + "-" + span.last() + ".zip";
    return Response.ok(new PackZip(pack, people, about), "application/zip")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
