package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** This API as an OpenAPI document, which the build holds to these classes. */
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class OpenApiResource {

  private final Answering answering;

  @Inject
  public OpenApiResource(Answering answering) {
    this.answering = answering;
  }

  /** The document. */
  @GET
  public Response show() {
    return answering.toVisitor(visitor -> answering.json(Status.OK, document()));
  }

  private static String document() {
    try (var stream =
        OpenApiResource.class.getResourceAsStream("/META-INF/followthrough/openapi.json")) {
      return new String(
          Objects.requireNonNull(stream, "openapi.json is in the jar").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
