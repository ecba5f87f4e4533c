package io.followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.sal.api.auth.LoginUriProvider;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class PagesTest {

  private static final Visitor ALICE = new Visitor("JIRAUSER1");

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private People people;
  @Mock private LoginUriProvider signIn;
  @Mock private HttpServletRequest request;
  @Mock private HttpServletResponse response;

  private final StringWriter written = new StringWriter();
  private Pages pages;

  @Before
  public void build() {
    pages = new Pages(people, new BundleWords(), new HostAtJira(), PagesTest::render, signIn);
  }

  @Test
  public void rendersWhatThePageAnswers() throws IOException {
    visitedByAlice();
    given(request.getPathInfo()).willReturn("/OPS//open/");
    given(request.getParameterMap())
        .willReturn(Map.of("from", new String[] {" 7 ", "8"}, "blank", new String[] {" "}));

    serve(asked -> Outcome.done(Echo.of(asked)));

    verify(response).setStatus(200);
    verify(response).setContentType("text/html;charset=UTF-8");
    verify(response).setHeader("Cache-Control", "no-store");
    assertThat(written)
        .hasToString("templates/echo.vm Echo[visitor=JIRAUSER1, path=[OPS, open], from=7, blank=]");
  }

  @Test
  public void leadsThroughTheSignIn_andBack() throws IOException {
    at("http://jira.example/plugins/servlet/followthrough/x", "a=b");
    given(signIn.getLoginUri(URI.create("http://jira.example/plugins/servlet/followthrough/x?a=b")))
        .willReturn(URI.create("/login"));

    serve(asked -> Outcome.done(Echo.of(asked)));

    verify(response).sendRedirect("/login");
    verify(response, never()).setStatus(any(Integer.class));
  }

  @Test
  public void leadsBackWithoutAQueryThatIsNoAddress() throws IOException {
    at("http://jira.example/x", "a=|<");
    given(signIn.getLoginUri(URI.create("http://jira.example/x"))).willReturn(URI.create("/login"));

    serve(asked -> Outcome.done(Echo.of(asked)));

    verify(response).sendRedirect("/login");
  }

  @Test
  public void answersARefusalWithItsStatusAndReasons() throws IOException {
    visitedByAlice();

    serve(
        asked ->
            Outcome.refused(
                Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.administrators-only")));

    verify(response).setStatus(403);
    assertThat(written)
        .hasToString(
            "templates/page/refusal.vm RefusalView[title=Not allowed, reasons=[Only those who"
                + " administer Jira may see this.]]");
    verifyNoInteractions(signIn);
  }

  @Test
  public void answers404_forWhatIsNotThere() throws IOException {
    visitedByAlice();

    serve(asked -> Outcome.refused(Refusal.notFound("OPS-1")));

    verify(response).setStatus(404);
    assertThat(written.toString())
        .contains("OPS-1 does not exist, or you may not see it, or it is");
  }

  private void serve(Function<PageRequest, Outcome<? extends Record>> page) throws IOException {
    pages.serve(request, response, "echo.vm", page);
  }

  private void visitedByAlice() throws IOException {
    given(people.current()).willReturn(Optional.of(ALICE));
    given(response.getWriter()).willReturn(new PrintWriter(written));
  }

  private void at(String address, String query) {
    given(people.current()).willReturn(Optional.empty());
    given(request.getRequestURL()).willReturn(new StringBuffer(address));
    given(request.getQueryString()).willReturn(query);
  }

  private static void render(String template, Map<String, Object> values, Writer writer)
      throws IOException {
    assertThat(values).containsKeys("text", "links");
    writer.write(template + " " + values.get("page"));
    writer.flush();
  }

  /** What was asked for. */
  private record Echo(String visitor, String path, String from, String blank) {

    static Echo of(PageRequest asked) {
      return new Echo(
          asked.visitor().key(),
          asked.path().toString(),
          asked.parameter("from").orElse(""),
          asked.parameter("blank").orElse(""));
    }
  }
}
