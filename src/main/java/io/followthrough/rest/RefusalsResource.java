package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.desk.audit.RefusalNews;
import io.followthrough.gate.Message;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** What the gate refused to whoever asks. */
@Path("/refusals")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RefusalsResource {

  private final Answering answering;
  private final AuditDesk desk;

  @Inject
  public RefusalsResource(Answering answering, AuditDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** What was refused to the visitor, the latest first, a part at a time. */
  @GET
  @Tells(value = RefusalJson.class, form = Tells.Form.PAGE)
  public Response show(
      @QueryParam("before") @DefaultValue(Stretch.LATEST) String before,
      @QueryParam("limit") @DefaultValue("50") String limit) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                Stretch.parse(before, limit),
                stretch ->
                    answering.json(
                        Status.OK,
                        ListingJson.of(
                            desk.refusedTo(visitor, stretch.before(), stretch.most()),
                            RefusalJson::of))));
  }

  /** What to tell the visitor of late refusals after a place; 204 where there is nothing. */
  @GET
  @Path("/notice")
  @Tells(NoticeJson.class)
  public Response notice(@QueryParam("after") @DefaultValue("0") String after) {
    return answering.toVisitor(
        visitor ->
            desk.news(visitor, Numbers.id(after))
                .map(news -> answering.json(Status.OK, notice(news)))
                .orElseGet(() -> Response.noContent().header("Cache-Control", "no-store").build()));
  }

  private NoticeJson notice(RefusalNews news) {
    return new NoticeJson(
        news.last(),
        answering.say(
            news.count() == 1
                ? Message.of("followthrough.web.refused.notice.one")
                : Message.of("followthrough.web.refused.notice.many", "" + news.count())),
        answering.say(Message.of("followthrough.web.refused.notice.link")),
        answering.say(Message.of("followthrough.web.refused.notice.dismiss")));
  }
}
