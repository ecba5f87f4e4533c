package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.reading.Form;
import io.followthrough.desk.reading.Reading;
import io.followthrough.desk.reading.ReadingDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A whole postmortem as a text, as the page shows on which it is read. */
@Path("/postmortem/{key}/export")
@LicensedOnly
public class ExportResource {

  private final Answering answering;
  private final ReadingDesk desk;

  @Inject
  public ExportResource(Answering answering, ReadingDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The postmortem in one of the forms. */
  @GET
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  public Response export(
      @PathParam("key") String key, @QueryParam("form") @DefaultValue("markdown") String form) {
    return answering.toVisitor(
        visitor ->
            Form.of(form)
                .map(
                    known ->
                        answering.with(desk.read(visitor, key), reading -> text(reading, known)))
                .orElseGet(() -> answering.refused(noForm(form))));
  }

  private static Response text(Reading reading, Form form) {
    return Response.ok(form.write(reading.blocks()), "text/plain;charset=UTF-8")
        .header(
            "Content-Disposition", "attachment; filename=" + reading.key() + "." + form.ending())
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Refusal noForm(String form) {
    return new Refusal(
        Refusal.Kind.INVALID,
        List.of(
            Complaint.about(
                "form",
                "followthrough.error.no-choice",
                form,
                Arrays.stream(Form.values()).map(Form::id).collect(Collectors.joining(", ")))));
  }
}
