package io.followthrough.sandbox.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads a body that is announced as too large to its end before it refuses it. A client that is
 * refused while it still sends finds the connection closed and never reads why.
 */
final class TooLarge extends Handler.Wrapper {

  /** How much more than is allowed is read for the sake of a good answer. */
  private static final int PATIENCE = 4;

  private final long largest;

  TooLarge(long largest) {
    this.largest = largest;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var length = request.getLength();
    if (length <= largest || length > PATIENCE * largest) {
      return super.handle(request, response, callback);
    }
    Content.Source.consumeAll(
        request,
        Callback.from(
            () ->
                Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413),
            callback::failed));
    return true;
  }
}
