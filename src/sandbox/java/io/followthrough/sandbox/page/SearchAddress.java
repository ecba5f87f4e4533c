package io.followthrough.sandbox.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the issues of a query are listed, below the context path. */
public final class SearchAddress {

  /** The address of the issue navigator. */
  public static final String NAVIGATOR = "/issues/";

  private SearchAddress() {}

  /** The first page of a query. */
  public static String of(String jql) {
    return NAVIGATOR + "?jql=" + encoded(jql);
  }

  /** The first page of a saved filter. */
  public static String ofFilter(long id) {
    return NAVIGATOR + "?filter=" + id;
  }

  /** A text as it may stand in an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
