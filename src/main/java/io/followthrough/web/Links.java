package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Knows the addresses that panels and pages point to, below whatever path the host runs under. */
public final class Links {

  private final ApplicationProperties host;

  public Links(ApplicationProperties host) {
    this.host = host;
  }

  /** What the key of an issue is added to, to get the address of its page. */
  public String browse() {
    return base() + "/browse/";
  }

  /** The root of this plugin's REST resources, without a slash at its end. */
  public String rest() {
    return base() + "/rest/followthrough/1";
  }

  /** The root of this plugin's pages, without a slash at its end. */
  public String pages() {
    return base() + "/plugins/servlet/followthrough";
  }

  /** The host's own search for what a query finds. */
  public String search(String jql) {
    return base() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
  }

  private String base() {
    return host.getBaseUrl(UrlMode.RELATIVE);
  }
}
