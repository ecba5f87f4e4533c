package io.followthrough.sandbox.page.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Where a browser may be sent on to after it signed in. */
public class DestinationsTest {

  @Test
  public void leadsToAddressesOfTheSandbox() {
    for (var address : List.of("/browse/OPS-1", "/issues/?jql=project%20%3D%20OPS", "/")) {
      assertThat(Destinations.safe(address)).isEqualTo(address);
    }
  }

  @Test
  public void leadsToTheStart_whereTheAddressIsNoneOrSomebodyElses() {
    for (var address :
        List.of(
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/foo bar",
            "/ü",
            "/%zz",
            "/%0a",
            "/login.jsp",
            "")) {
      assertThat(Destinations.safe(address)).as(address).isEqualTo("/");
    }
  }
}
