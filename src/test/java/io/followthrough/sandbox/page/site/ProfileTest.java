package io.followthrough.sandbox.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.user.AccessTokens;
import java.io.IOException;
import java.time.InstantSource;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A person's profile with tokens, after
 * https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html.
 */
public class ProfileTest {

  private static final String PAGE = "/secure/ViewProfile.jspa";

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Stage stage;

  @BeforeClass
  public static void open() throws IOException {
    stage = new Stage(DATABASE.store());
    stage.ground.users.create("ida", "Ida <i>", "ida@example.org", "ida");
  }

  @AfterClass
  public static void close() {
    stage.close();
  }

  @Test
  public void makesATokenThatStandsForItsOwner_untilRevoked() throws IOException {
    var ida = SiteBrowser.of(stage, "ida");
    var page = ida.follow(ida.get("/issues/"), "#view_profile");
    assertThat(page.select("h1").text()).isEqualTo("Ida <i>");
    assertThat(page.select("#no-tokens")).hasSize(1);
    page.select("#tokenName").val("script");
    page.select("#days").val("30");

    var made = ida.submit(page.expectForm("#create-token"));
    var secret = made.select("#token-secret").text();

    assertThat(statusWith(secret)).isEqualTo(200);
    assertThat(ida.get(PAGE).text()).contains("script").doesNotContain(secret);
    assertThat(SiteBrowser.of(stage, "admin").get(PAGE).select("#tokens").text())
        .doesNotContain("script");
    ida.press(made, "button[name=revoke]");
    assertThat(statusWith(secret)).isEqualTo(401);
  }

  @Test
  public void saysWhyATokenWasNotMade() throws IOException {
    var ida = SiteBrowser.of(stage, "ida");
    var page = ida.get(PAGE);

    var again = ida.submit(page.expectForm("#create-token"));

    assertThat(SiteBrowser.status(again)).isEqualTo(400);
    assertThat(again.select("#tokenName-error").text()).contains("is empty");
    page.select("#tokenName").val("x");
    page.select("#days").val("0");
    assertThat(SiteBrowser.status(ida.submit(page.expectForm("#create-token")))).isEqualTo(400);
  }

  @Test
  public void revokesNobodyElsesToken() throws IOException {
    var admin = stage.ground.admin();
    var tokens = new AccessTokens(DATABASE.store(), stage.ground.users, InstantSource.system());
    var secret = tokens.create(admin, "of the admin", null);
    var ida = SiteBrowser.of(stage, "ida");

    ida.request(PAGE)
        .data("revoke", Long.toString(tokens.list(admin).get(0).id()))
        .data("atl_token", ida.get(PAGE).select("[name=atl_token]").val())
        .post();

    assertThat(statusWith(secret)).isEqualTo(200);
  }

  private static int statusWith(String token) throws IOException {
    return Jsoup.connect(stage.url(PAGE))
        .header("Authorization", "Bearer " + token)
        .followRedirects(false)
        .ignoreHttpErrors(true)
        .method(Connection.Method.GET)
        .execute()
        .statusCode();
  }
}
