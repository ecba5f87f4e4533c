package io.followthrough.sandbox.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells browsers what a page of the sandbox never does: run a script written into it, load from
 * elsewhere, sit in a foreign frame. Refuses TRACE, which would read a browser's cookies back.
 */
final class SecurityHeaders extends Handler.Wrapper {

  /** AUI sets style attributes, hence the one exception. */
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'self'";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    setOn(response.getHeaders());
    if (HttpMethod.TRACE.is(request.getMethod())) {
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
      return true;
    }
    return super.handle(request, response, callback);
  }

  static void setOn(HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "SAMEORIGIN");
    headers.put("Referrer-Policy", "same-origin");
  }
}
