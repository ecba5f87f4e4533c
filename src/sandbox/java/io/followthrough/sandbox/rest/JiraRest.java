package io.followthrough.sandbox.rest;

import io.followthrough.sandbox.http.Mount;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.FaultMapping;
import io.followthrough.sandbox.rest.issue.BulkResource;
import io.followthrough.sandbox.rest.issue.CommentResource;
import io.followthrough.sandbox.rest.issue.EditMetaResource;
import io.followthrough.sandbox.rest.issue.IssueResource;
import io.followthrough.sandbox.rest.issue.LinkResource;
import io.followthrough.sandbox.rest.issue.MetaResource;
import io.followthrough.sandbox.rest.issue.PropertyResource;
import io.followthrough.sandbox.rest.issue.RemoteLinkResource;
import io.followthrough.sandbox.rest.issue.TransitionResource;
import io.followthrough.sandbox.rest.issue.WatcherResource;
import io.followthrough.sandbox.rest.people.GroupPickerResource;
import io.followthrough.sandbox.rest.people.GroupResource;
import io.followthrough.sandbox.rest.people.PermissionResource;
import io.followthrough.sandbox.rest.people.SessionResource;
import io.followthrough.sandbox.rest.people.TokenResource;
import io.followthrough.sandbox.rest.people.UserResource;
import io.followthrough.sandbox.rest.project.ProjectResource;
import io.followthrough.sandbox.rest.project.RoleResource;
import io.followthrough.sandbox.rest.search.FilterResource;
import io.followthrough.sandbox.rest.search.FilterShareResource;
import io.followthrough.sandbox.rest.search.SearchResource;
import io.followthrough.sandbox.rest.site.ConstantResource;
import io.followthrough.sandbox.rest.site.FieldResource;
import io.followthrough.sandbox.rest.site.ServerInfoResource;
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
        new BulkResource(desk),
        new MetaResource(desk),
        new EditMetaResource(desk),
        new CommentResource(desk),
        new PropertyResource(desk),
        new TransitionResource(desk),
        new WatcherResource(desk),
        new RemoteLinkResource(desk),
        new LinkResource(desk),
        new SearchResource(desk),
        new FilterResource(desk),
        new FilterShareResource(desk),
        new ProjectResource(desk),
        new RoleResource(desk),
        new ConstantResource(desk),
        new FieldResource(desk),
        new UserResource(desk),
        new GroupResource(desk),
        new GroupPickerResource(desk),
        new PermissionResource(desk),
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
