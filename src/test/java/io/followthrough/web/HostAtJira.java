package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** A host below the path {@code /jira}. */
public final class HostAtJira implements ApplicationProperties {

  @Override
  public String getBaseUrl(UrlMode urlMode) {
    return urlMode == UrlMode.RELATIVE ? "/jira" : "http://elsewhere.example";
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
