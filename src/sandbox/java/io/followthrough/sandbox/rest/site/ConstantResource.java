package io.followthrough.sandbox.rest.site;

import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What issues are made of: their types, statuses, priorities, resolutions and link types. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantResource {

  private final Desk desk;
  private final Shapes shapes;

  public ConstantResource(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
  }

  @GET
  @Path("issuetype")
  public List<Map<String, Object>> issueTypes() {
    return shaped(desk.around().types().all(), shapes::issueType);
  }

  @GET
  @Path("issuetype/{id}")
  public Map<String, Object> issueType(@PathParam("id") String id) {
    return one("issue type", id, desk.around().types().withId(id), shapes::issueType);
  }

  @GET
  @Path("status")
  public List<Map<String, Object>> statuses() {
    return shaped(desk.around().statuses().all(), shapes::status);
  }

  /** A status by id or, as Jira has it, by name. */
  @GET
  @Path("status/{idOrName}")
  public Map<String, Object> status(@PathParam("idOrName") String idOrName) {
    var statuses = desk.around().statuses();
    return one(
        "status",
        idOrName,
        statuses.withId(idOrName).or(() -> statuses.withName(idOrName)),
        shapes::status);
  }

  @GET
  @Path("statuscategory")
  public List<Map<String, Object>> categories() {
    return desk.categories().all().stream().map(shapes::category).toList();
  }

  @GET
  @Path("statuscategory/{idOrKey}")
  public Map<String, Object> category(@PathParam("idOrKey") String idOrKey) {
    return desk.categories().all().stream()
        .filter(
            category ->
                category.key().equals(idOrKey) || Long.toString(category.id()).equals(idOrKey))
        .findFirst()
        .map(shapes::category)
        .orElseThrow(() -> missing("status category", idOrKey));
  }

  @GET
  @Path("priority")
  public List<Map<String, Object>> priorities() {
    return shaped(desk.around().priorities().all(), shapes::priority);
  }

  @GET
  @Path("priority/{id}")
  public Map<String, Object> priority(@PathParam("id") String id) {
    return one("priority", id, desk.around().priorities().withId(id), shapes::priority);
  }

  @GET
  @Path("resolution")
  public List<Map<String, Object>> resolutions() {
    return shaped(desk.around().resolutions().all(), shapes::resolution);
  }

  @GET
  @Path("resolution/{id}")
  public Map<String, Object> resolution(@PathParam("id") String id) {
    return one("resolution", id, desk.around().resolutions().withId(id), shapes::resolution);
  }

  @GET
  @Path("issueLinkType")
  public Map<String, Object> linkTypes() {
    return Map.of("issueLinkTypes", desk.linkTypes().all().stream().map(shapes::linkType).toList());
  }

  @GET
  @Path("issueLinkType/{id}")
  public Map<String, Object> linkType(@PathParam("id") String id) {
    return desk.linkTypes().all().stream()
        .filter(type -> Long.toString(type.id()).equals(id))
        .findFirst()
        .map(shapes::linkType)
        .orElseThrow(
            () -> Refusal.notFound("No issue link type with id '%s' found.".formatted(id)));
  }

  private static <T extends IssueConstant> List<Map<String, Object>> shaped(
      List<T> constants, Function<T, Map<String, Object>> shape) {
    return constants.stream().map(shape).map(Objects::requireNonNull).toList();
  }

  private static <T extends IssueConstant> Map<String, Object> one(
      String noun, String id, Optional<T> constant, Function<T, Map<String, Object>> shape) {
    return constant.map(shape).orElseThrow(() -> missing(noun, id));
  }

  private static Refusal missing(String noun, String id) {
    return Refusal.notFound("The %s with id '%s' does not exist".formatted(noun, id));
  }
}
