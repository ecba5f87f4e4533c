package io.followthrough.sandbox.page.session;

/** Decides where a signed-in browser may be sent on to: addresses of the sandbox and no others. */
final class Destinations {

  private static final String START = "/";

  private Destinations() {}

  /** The wanted address below the context path, or the start page where it leads elsewhere. */
  static String safe(String wanted) {
    var isPath = wanted.startsWith("/") && !wanted.startsWith("//");
    var isPlain = wanted.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    var isSignIn = wanted.startsWith("/login.jsp") || wanted.startsWith("/logout");
    return isPath && isPlain && !isSignIn ? wanted : START;
  }
}
