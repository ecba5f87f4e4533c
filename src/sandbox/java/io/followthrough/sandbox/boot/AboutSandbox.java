package io.followthrough.sandbox.boot;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.http.WebServer;
import java.util.function.Supplier;

/** What the sandbox tells plugins about itself: it passes for the Jira whose API it speaks. */
final class AboutSandbox implements ApplicationProperties {

  private final Supplier<String> baseUrl;

  AboutSandbox(Supplier<String> baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  public String getBaseUrl(UrlMode urlMode) {
    return switch (urlMode) {
      case CANONICAL, ABSOLUTE -> baseUrl.get();
      case RELATIVE, RELATIVE_CANONICAL -> WebServer.CONTEXT;
      case AUTO -> throw new NotInSandbox("ApplicationProperties.getBaseUrl(UrlMode.AUTO)");
    };
  }

  @Override
  public String getDisplayName() {
    return "Jira";
  }

  @Override
  public String getVersion() {
    return "11.3.0";
  }
}
