package io.followthrough.sandbox.page.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Decides where a signed-in browser may be sent on to: addresses of the sandbox and no others. */
final class Destinations {

  private static final String START = "/";

  private Destinations() {}

  /** The wanted address below the context path, or the start page where it leads elsewhere. */
  static String safe(String wanted) {
    var isPath = wanted.startsWith("/") && !wanted.startsWith("//");
    var isPlain = isAddress(wanted);
    var isSignIn = wanted.startsWith("/login.jsp") || wanted.startsWith("/logout");
    return isPath && isPlain && !isSignIn ? wanted : START;
  }

  /** Whether a browser can be sent there as it is: RFC 3986 to the letter, in ASCII. */
  private static boolean isAddress(String wanted) {
    try {
      return new URI(wanted).toASCIIString().equals(wanted) && !wanted.contains("%0");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
