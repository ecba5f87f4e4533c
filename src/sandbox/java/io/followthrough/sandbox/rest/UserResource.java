package io.followthrough.sandbox.rest;

import io.followthrough.sandbox.user.SandboxUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/myself} and {@code /rest/api/2/user}: who people are. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

  private final Desk desk;
  private final Shapes shapes;

  UserResource(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
  }

  @GET
  @Path("myself")
  public Map<String, Object> myself() {
    return whole(desk.signedInUser());
  }

  @GET
  @Path("user")
  public Map<String, Object> show(
      @QueryParam("username") @Nullable String name, @QueryParam("key") @Nullable String key) {
    desk.signedInUser();
    if (name == null && key == null) {
      throw Refusal.badRequest(
          "Either the 'username' or the 'key' query parameters need to be provided");
    }
    var users = desk.around().users();
    return (key == null ? users.withName(name) : users.withKey(key))
        .map(this::whole)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    key == null
                        ? "The user named '%s' does not exist".formatted(name)
                        : "The user with the key '%s' does not exist".formatted(key)));
  }

  private Map<String, Object> whole(SandboxUser user) {
    var json = new LinkedHashMap<>(shapes.user(user));
    var groups = desk.around().users().groupsOf(user).stream().sorted().toList();
    json.put("locale", "en_US");
    json.put(
        "groups",
        Map.of(
            "size",
            groups.size(),
            "items",
            groups.stream().map(group -> Map.of("name", group)).toList()));
    return json;
  }
}
