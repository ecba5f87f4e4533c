package io.followthrough.sandbox.rest.people;

import io.followthrough.sandbox.http.SessionCookie;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.user.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /rest/auth/1/session}: signing in and out with a cookie. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {

  private final Desk desk;
  private final Sessions sessions;

  public SessionResource(Desk desk, Sessions sessions) {
    this.desk = desk;
    this.sessions = sessions;
  }

  @POST
  public Map<String, Object> signIn(InputStream sent, @Context HttpServletResponse response)
      throws IOException {
    var body = Body.object(sent, "username", "password");
    var name = body.text("username").orElse("");
    var user =
        desk.around()
            .users()
            .authenticate(name, body.text("password").orElse(""))
            .orElseThrow(() -> new Refusal(401, Errors.of("Login failed")));
    var token = sessions.open(user);
    SessionCookie.give(response, token);
    return Map.of("session", Map.of("name", SessionCookie.NAME, "value", token));
  }

  @GET
  public Map<String, Object> show() {
    var user = desk.signedInUser();
    var json = new LinkedHashMap<String, Object>();
    json.put("self", new Shapes(desk).self("user?username=" + Shapes.encoded(user.name())));
    json.put("name", user.name());
    return json;
  }

  @DELETE
  public Response signOut(
      @Context HttpServletRequest request, @Context HttpServletResponse response) {
    desk.signedInUser();
    SessionCookie.of(request).ifPresent(sessions::close);
    SessionCookie.takeBack(response);
    return Response.noContent().build();
  }
}
