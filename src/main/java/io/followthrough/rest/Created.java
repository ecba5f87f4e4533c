package io.followthrough.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Answers that an issue was created, and where it is. */
public final class Created {

  private final Answering answering;
  private final ApplicationProperties host;

  public Created(Answering answering, ApplicationProperties host) {
    this.answering = answering;
    this.host = host;
  }

  Response issue(String key) {
    return answering.json(
        Status.CREATED,
        new CreatedJson(key, host.getBaseUrl(UrlMode.CANONICAL) + "/rest/api/2/issue/" + key));
  }
}
