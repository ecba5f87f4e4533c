package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.desk.audit.AuditFilter;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;

/** What was refused and what was let off, by whom, when, and on what grounds. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class AuditResource {

  private final Answering answering;
  private final People people;
  private final AuditDesk desk;

  @Inject
  public AuditResource(Answering answering, People people, AuditDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** The entries asked for, the latest first, a part at a time. */
  @GET
  @Tells(value = AuditJson.class, form = Tells.Form.PAGE)
  @Takes(parameters = {"act", "by", "about", "from", "until"})
  public Response show(
      @Context UriInfo address,
      @QueryParam("before") @DefaultValue(Stretch.LATEST) String before,
      @QueryParam("limit") @DefaultValue("50") String limit) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                Stretch.parse(before, limit)
                    .then(
                        stretch ->
                            desk.list(visitor, asked(address), stretch.before(), stretch.most())),
                part ->
                    answering.json(
                        Status.OK, ListingJson.of(part, entry -> AuditJson.of(entry, people)))));
  }

  /** All entries asked for, the latest first, as a table for spreadsheets. */
  @GET
  @Path("/csv")
  @Produces("text/csv")
  @Takes(parameters = {"act", "by", "about", "from", "until"})
  public Response csv(@Context UriInfo address) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.all(visitor, asked(address)),
                entries ->
                    Response.ok(Csv.of(new AuditCsv(entries, people)), "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=audit.csv")
                        .header("Cache-Control", "no-store")
                        .build()));
  }

  /** Whether an entry was changed or taken out; looks at them all. */
  @GET
  @Path("/verify")
  @Tells(AuditCheckJson.class)
  public Response verify() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.check(visitor), check -> answering.json(Status.OK, AuditCheckJson.of(check))));
  }

  private static Map<String, String> asked(UriInfo address) {
    return AuditFilter.NAMES.stream()
        .filter(address.getQueryParameters()::containsKey)
        .collect(
            Collectors.toMap(name -> name, name -> address.getQueryParameters().getFirst(name)));
  }
}
