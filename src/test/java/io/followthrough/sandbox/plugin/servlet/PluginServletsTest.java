package io.followthrough.sandbox.plugin.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/**
 * Which of several servlets a path leads to, as <a
 * href="https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#use-of-url-paths">the
 * servlet specification</a> says: the one with that very path, else the one with the longest.
 */
public class PluginServletsTest {

  private final PluginServlets servlets = new PluginServlets();
  private final List<String> served = new ArrayList<>();

  @Before
  public void add() throws ServletException {
    servlets.init(mock(ServletConfig.class));
    for (var pattern : List.of("/list", "/list/*", "/list/deep/*")) {
      servlets.add(pattern, new Noting(pattern, served), List.of(pattern), Map.of());
    }
  }

  @Test
  public void prefersThePathItself() throws Exception {
    ask("/list");

    assertThat(served).containsExactly("/list");
  }

  @Test
  public void prefersTheLongestPath_ofThoseAbove() throws Exception {
    ask("/list/one");
    ask("/list/deep/one");
    ask("/list/deep");

    assertThat(served).containsExactly("/list/*", "/list/deep/*", "/list/deep/*");
  }

  private void ask(String path) throws ServletException, IOException {
    var request = mock(HttpServletRequest.class);
    given(request.getPathInfo()).willReturn(path);
    given(request.getServletPath()).willReturn("/plugins/servlet");
    servlets.service(request, mock(HttpServletResponse.class));
  }

  /** Notes down that it was asked. */
  private static final class Noting extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final transient List<String> served;

    private Noting(String pattern, List<String> served) {
      this.pattern = pattern;
      this.served = served;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      served.add(pattern);
    }
  }
}
