package io.followthrough.sandbox.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.followthrough.sandbox.plugin.Visitor;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets to a resource method whom its annotation lets, or that of its class; licensed users where
 * there is none.
 */
final class Access implements DynamicFeature {

  private final Visitor visitor;

  Access(Visitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    switch (levelOf(resource)) {
      case ANYBODY -> {}
      case LICENSED -> context.register(new LicensedFilter(visitor));
      case ADMINISTRATOR -> context.register(new AdministratorFilter(visitor));
    }
  }

  private static Level levelOf(ResourceInfo resource) {
    return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
        .map(Access::levelOf)
        .filter(level -> level != null)
        .findFirst()
        .orElse(Level.LICENSED);
  }

  private static @Nullable Level levelOf(AnnotatedElement element) {
    if (element.isAnnotationPresent(UnrestrictedAccess.class)) {
      return Level.ANYBODY;
    }
    if (element.isAnnotationPresent(AdminOnly.class)) {
      return Level.ADMINISTRATOR;
    }
    return element.isAnnotationPresent(LicensedOnly.class) ? Level.LICENSED : null;
  }

  private enum Level {
    ANYBODY,
    LICENSED,
    ADMINISTRATOR
  }

  /** Refuses whoever is not signed in. */
  private record LicensedFilter(Visitor visitor) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (!visitor.isSignedIn()) {
        refuse(
            request,
            Response.Status.UNAUTHORIZED,
            "Client must be authenticated to access this resource.");
      }
    }
  }

  /** Refuses whoever is no administrator. */
  private record AdministratorFilter(Visitor visitor) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (!visitor.isSignedIn()) {
        refuse(
            request,
            Response.Status.UNAUTHORIZED,
            "Client must be authenticated to access this resource.");
      } else if (!visitor.isAdministrator()) {
        refuse(
            request,
            Response.Status.FORBIDDEN,
            "Client must be authenticated as an administrator to access this resource.");
      }
    }
  }

  /** The shape of Atlassian's REST module, which is not that of Jira's own resources. */
  private static void refuse(
      ContainerRequestContext request, Response.Status status, String message) {
    var body = new LinkedHashMap<String, Object>();
    body.put("message", message);
    body.put("status-code", status.getStatusCode());
    request.abortWith(
        Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build());
  }
}
