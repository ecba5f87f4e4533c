package io.followthrough.sandbox.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * A plugin's resources under Jira's REST v2, after
 * https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints/.
 */
public class RestModulesTest {

  private static final String NOTES = "/rest/fixture/1/notes";

  @Rule public final Host host = new Host();

  @Before
  public void install() {
    host.install(FixtureJar.whole());
  }

  @Test
  public void letsNobodyInWhoIsNotSignedIn_unlessTheMethodSaysSo() throws Exception {
    host.visitedBy(false, false);

    assertThat(host.get(NOTES).statusCode()).isEqualTo(401);
    assertThat(host.get(NOTES + "/admin").statusCode()).isEqualTo(401);
    assertThat(host.get(NOTES + "/open").body()).isEqualTo("\"notes/open\"");
  }

  @Test
  public void letsOnlyAdministratorsIn_whereAskedTo() throws Exception {
    assertThat(host.get(NOTES + "/admin").statusCode()).isEqualTo(403);

    host.visitedBy(true, true);

    assertThat(host.get(NOTES + "/admin").statusCode()).isEqualTo(200);
  }

  @Test
  public void storesWhatIsPosted() throws Exception {
    var answer = host.post(NOTES, "{\"owner\":\"o\",\"body\":\"grüezi\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("{\"owner\":\"o\",\"body\":\"grüezi\"}");
    assertThat(host.get(NOTES).body()).isEqualTo("[\"started\",\"grüezi\"]");
  }

  @Test
  public void answers400_whenTheBodyIsNoJson() throws Exception {
    var answer = host.post(NOTES, "{\"owner\":");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .startsWith("{\"errorMessages\":[\"The body of the request is not JSON")
        .endsWith("],\"errors\":{}}");
  }

  @Test
  public void answers400_whenAFieldIsUnknown() throws Exception {
    var answer = host.post(NOTES, "{\"ower\":\"o\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Unknown field \\\"ower\\\"").doesNotContain("NoteJson");
  }

  @Test
  public void answers400_whenAValueHasTheWrongType() throws Exception {
    var answer = host.post(NOTES, "{\"owner\":{\"a\":1}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The field \\\"owner\\\" has a value of the wrong type");
  }

  @Test
  public void answers500WithoutDetails_whenAResourceFails() throws Exception {
    var answer = host.get(NOTES + "/broken");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("under reference").doesNotContain("secret");
  }

  @Test
  public void answers404And405And415_inJirasShape() throws Exception {
    assertThat(host.get(NOTES + "/nothing").statusCode()).isEqualTo(404);
    assertThat(host.post(NOTES + "/open", "{}").statusCode()).isEqualTo(405);
    assertThat(host.get(NOTES + "/nothing").body()).startsWith("{\"errorMessages\":[");
  }
}
