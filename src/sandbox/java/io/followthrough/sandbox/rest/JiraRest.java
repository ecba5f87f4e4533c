package io.followthrough.sandbox.rest;

import io.followthrough.sandbox.http.Mount;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.Sessions;
import jakarta.servlet.Servlet;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Mounts Jira's own REST API; those of plugins are mounted beside it. */
public final class JiraRest {

  /**
   * Jersey warns that a resource given as an instance is no provider, and serves it all the same.
   * Held here, because the level of a logger that nobody holds may be forgotten.
   */
  private static final Logger WARNS_OF_INSTANCES =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  static {
    WARNS_OF_INSTANCES.setLevel(Level.SEVERE);
  }

  private final Desk desk;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final InstantSource clock;

  public JiraRest(Desk desk, Sessions sessions, AccessTokens tokens, InstantSource clock) {
    this.desk = desk;
    this.sessions = sessions;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The servlets and their addresses. */
  public List<Mount> mounts() {
    return List.of(
        new Mount("/rest/api/2/*", api()),
        new Mount("/rest/api/latest/*", api()),
        new Mount("/rest/auth/1/*", servlet(new SessionResource(desk, sessions))),
        new Mount("/rest/auth/latest/*", servlet(new SessionResource(desk, sessions))),
        new Mount("/rest/pat/latest/*", servlet(new TokenResource(desk, tokens, clock))));
  }

  private Servlet api() {
    return servlet(
        new IssueResource(desk),
        new CommentResource(desk),
        new PropertyResource(desk),
        new TransitionResource(desk),
        new LinkResource(desk),
        new SearchResource(desk),
        new ProjectResource(desk),
        new ConstantResource(desk),
        new FieldResource(desk),
        new UserResource(desk),
        new ServerInfoResource(desk, clock));
  }

  private static Servlet servlet(Object... resources) {
    var application = new ResourceConfig();
    application.registerInstances(resources);
    application.registerInstances(FaultMapping.all());
    application.register(JacksonFeature.withoutExceptionMappers());
    application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    application.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    return new ServletContainer(application);
  }
}
