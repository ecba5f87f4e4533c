package com.atlassian.sal.api;

/** The product the plugin runs in. */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode urlMode);

  String getDisplayName();

  String getVersion();
}
