package io.followthrough.sandbox.rest.site;

import io.followthrough.sandbox.rest.answer.Desk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/serverInfo}: what this is, and which Jira it speaks like. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerInfoResource {

  private final Desk desk;
  private final InstantSource clock;

  public ServerInfoResource(Desk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  public Map<String, Object> show() {
    var json = new LinkedHashMap<String, Object>();
    json.put("baseUrl", desk.baseUrl().get());
    json.put("version", "11.3.0");
    json.put("versionNumbers", List.of(11, 3, 0));
    json.put("deploymentType", "Server");
    json.put("buildNumber", 0);
    json.put("serverTime", desk.around().dates().rest(clock.instant()));
    json.put("serverTitle", "Followthrough sandbox (not Jira)");
    return json;
  }
}
