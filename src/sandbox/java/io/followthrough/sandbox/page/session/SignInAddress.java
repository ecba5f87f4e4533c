package io.followthrough.sandbox.page.session;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells plugins where to send somebody who has to sign in first. */
public final class SignInAddress implements LoginUriProvider {

  private final Supplier<String> baseUrl;

  /**
   * @param baseUrl what every address starts with
   */
  public SignInAddress(Supplier<String> baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Leads back to an address of the sandbox; to its start page for any other. */
  @Override
  public URI getLoginUri(URI returnUri) {
    return URI.create(
        baseUrl.get()
            + "/login.jsp?os_destination="
            + URLEncoder.encode(Destinations.safe(below(returnUri)), StandardCharsets.UTF_8));
  }

  private String below(URI returnUri) {
    var context = URI.create(baseUrl.get()).getRawPath();
    var path = Optional.ofNullable(returnUri.getRawPath()).orElse("");
    var below = path.startsWith(context + "/") ? path.substring(context.length()) : path;
    return returnUri.getRawQuery() == null ? below : below + "?" + returnUri.getRawQuery();
  }
}
