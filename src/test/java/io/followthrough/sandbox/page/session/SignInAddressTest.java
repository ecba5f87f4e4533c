package io.followthrough.sandbox.page.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.Test;

/**
 * Where plugins send those who have to sign in, after
 * https://developer.atlassian.com/server/framework/atlassian-sdk/creating-an-admin-configuration-form/.
 */
public class SignInAddressTest {

  private final SignInAddress address = new SignInAddress(() -> "http://localhost:2990/jira");

  @Test
  public void leadsBackWithTheQuery() {
    assertThat(to("http://localhost:2990/jira/plugins/servlet/x/y?a=b&c=%20d"))
        .isEqualTo(
            "http://localhost:2990/jira/login.jsp"
                + "?os_destination=%2Fplugins%2Fservlet%2Fx%2Fy%3Fa%3Db%26c%3D%2520d");
  }

  @Test
  public void takesAnAddressBelowTheContextToo() {
    assertThat(to("/browse/OPS-1")).endsWith("os_destination=%2Fbrowse%2FOPS-1");
  }

  @Test
  public void leadsNowhereElse() {
    assertThat(to("mailto:eve@example.org")).endsWith("os_destination=%2F");
    assertThat(to("http://evil.example//evil.example")).endsWith("os_destination=%2F");
  }

  private String to(String destination) {
    return address.getLoginUri(URI.create(destination)).toString();
  }
}
