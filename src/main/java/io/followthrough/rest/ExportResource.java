package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.reading.Form;
import io.followthrough.desk.reading.Naming;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The postmortem in one of the forms, with people called by their names or by their roles. */
  @GET
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  public Response export(
      @PathParam("key") String key,
      @QueryParam("form") @DefaultValue("markdown") String form,
      @QueryParam("people") @DefaultValue("names") String people) {
    var known = Form.of(form);
    var naming = Naming.of(people);
    return answering.toVisitor(
        visitor ->
            known.isEmpty() || naming.isEmpty()
                ? answering.refused(noChoice(known.isEmpty(), form, naming.isEmpty(), people))
                : answering.with(
                    desk.read(visitor, key, naming.get()), reading -> text(reading, known.get())));
  }

  private static Response text(Reading reading, Form form) {
    return Response.ok(form.write(reading.blocks()), "text/plain;charset=UTF-8")
        .header(
            "Content-Disposition", "attachment; filename=" + reading.key() + "." + form.ending())
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Refusal noChoice(boolean noForm, String form, boolean noNaming, String people) {
    var complaints = new ArrayList<Complaint>();
    if (noForm) {
      complaints.add(noChoice("form", form, Arrays.stream(Form.values()).map(Form::id)));
    }
    if (noNaming) {
      complaints.add(noChoice("people", people, Arrays.stream(Naming.values()).map(Naming::id)));
    }
    return new Refusal(Refusal.Kind.INVALID, complaints);
  }

  private static Complaint noChoice(String parameter, String said, Stream<String> choices) {
    return Complaint.about(
        parameter,
        "followthrough.error.no-choice",
        said,
        choices.collect(Collectors.joining(", ")));
  }
}
