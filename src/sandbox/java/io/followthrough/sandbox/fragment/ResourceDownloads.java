package io.followthrough.sandbox.fragment;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves plugins' files at {@code /download/resources/{plugin}:{module}/{name}}: for a year where
 * the address names their version, else asked for again each time.
 */
public final class ResourceDownloads extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient WebResources resources;

  public ResourceDownloads(WebResources resources) {
    this.resources = resources;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = file(Optional.ofNullable(request.getPathInfo()).orElse("/"));
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var found = file.get();
    var tag = '"' + found.version() + '"';
    response.setHeader("ETag", tag);
    response.setHeader(
        "Cache-Control",
        found.version().equals(request.getParameter("v"))
            ? "public, max-age=31536000, immutable"
            : "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(found.contentType());
    response.setContentLength(found.content().length);
    response.getOutputStream().write(found.content());
  }

  private Optional<WebFile> file(String path) {
    var slash = path.indexOf('/', 1);
    return slash < 0
        ? Optional.empty()
        : resources.file(path.substring(1, slash), path.substring(slash + 1));
  }
}
