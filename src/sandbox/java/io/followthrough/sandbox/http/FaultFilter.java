package io.followthrough.sandbox.http;

import io.followthrough.sandbox.NotInSandbox;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what nobody caught, once, under a reference that the answer names. */
final class FaultFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      answer(e, request, response);
    }
  }

  private static void answer(
      Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var cause =
        fault instanceof ServletException && fault.getCause() != null ? fault.getCause() : fault;
    if (response.isCommitted()) {
      LOG.error(
          "{} {} failed halfway through its answer", request.getMethod(), path(request), cause);
    } else if (cause instanceof NotInSandbox missing) {
      response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED, missing.getMessage());
    } else if (cause instanceof HttpException refused) {
      response.sendError(refused.getCode(), null);
    } else {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("{} {} failed, reference {}", request.getMethod(), path(request), reference, cause);
      response.sendError(
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "The sandbox failed at this request. Its log tells the cause under reference %s."
              .formatted(reference));
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().replaceAll("[\\r\\n]", "");
  }
}
