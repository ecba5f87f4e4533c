package io.followthrough.sandbox.rest.people;

import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.user.AccessToken;
import io.followthrough.sandbox.user.AccessTokens;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rest/pat/latest/tokens}: the personal access tokens of whoever asks. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokenResource {

  private static final int LONGEST_DAYS = 36_500;

  private final Desk desk;
  private final AccessTokens tokens;
  private final InstantSource clock;

  public TokenResource(Desk desk, AccessTokens tokens, InstantSource clock) {
    this.desk = desk;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Makes a token; its secret is told this one time. */
  @POST
  public Response create(InputStream sent) throws IOException {
    var user = desk.signedInUser();
    var body = Body.object(sent, "name", "expirationDuration");
    var days = body.number("expirationDuration").orElse(null);
    if (days != null && (days < 1 || days > LONGEST_DAYS)) {
      throw Refusal.badField(
          "expirationDuration", "A token expires in 1 to %d days.".formatted(LONGEST_DAYS));
    }
    var expires = days == null ? null : clock.instant().plus(Duration.ofDays(days));
    try {
      var raw = tokens.create(user, body.text("name").orElse(""), expires);
      var all = tokens.list(user);
      var json = token(all.get(all.size() - 1));
      json.put("rawToken", raw);
      return Response.status(Response.Status.CREATED).entity(json).build();
    } catch (IllegalArgumentException e) {
      throw Refusal.badField("name", e.getMessage());
    }
  }

  @GET
  public List<Map<String, @Nullable Object>> list() {
    return tokens.list(desk.signedInUser()).stream().map(this::token).toList();
  }

  @DELETE
  @Path("{id}")
  public Response revoke(@PathParam("id") String id) {
    var user = desk.signedInUser();
    if (!id.matches("\\d{1,18}") || !tokens.revoke(user, Long.parseLong(id))) {
      throw Refusal.notFound("You have no token with id '%s'.".formatted(id));
    }
    return Response.noContent().build();
  }

  private Map<String, @Nullable Object> token(AccessToken token) {
    var dates = desk.around().dates();
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("id", token.id());
    json.put("name", token.name());
    json.put("createdAt", dates.rest(token.created()));
    json.put("expiringAt", token.expires() == null ? null : dates.rest(token.expires()));
    return json;
  }
}
