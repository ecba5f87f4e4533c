package io.followthrough.sandbox.page.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files browsers load for every page, held in memory under the name they are served by.
 *
 * <p>{@link #version()} changes with their bytes, so that they may be cached for ever.
 */
public final class AuiFiles {

  /** What to say where the build could not bring AUI, or was never asked to. */
  public static final String MISSING = "AUI is missing: install Node 20+ and build again";

  private static final Map<String, String> RESOURCES =
      Map.of(
          "aui/aui.css", "/static/aui/aui.css",
          "aui/aui.js", "/static/aui/aui.js",
          "aui/jquery.js", "/static/aui/jquery.js",
          "aui/fonts/adgs-icons.woff", "/static/aui/fonts/adgs-icons.woff",
          "aui/fonts/atlassian-icons.woff", "/static/aui/fonts/atlassian-icons.woff",
          "page.css", "/page/look/page.css",
          "page.js", "/page/look/page.js",
          "dashboard.js", "/page/look/dashboard.js",
          "favicon.svg", "/page/look/favicon.svg");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  /**
   * @throws IllegalStateException saying {@link #MISSING} where the build left no AUI
   */
  public AuiFiles() {
    RESOURCES.forEach((name, resource) -> files.put(name, read(resource)));
    this.version = hash();
  }

  /** Whether the build has left AUI to serve. */
  public static boolean present() {
    return RESOURCES.values().stream().allMatch(name -> AuiFiles.class.getResource(name) != null);
  }

  /** The bytes of a file such as {@code aui/aui.css}; empty for every name that is not served. */
  public Optional<ByteBuffer> named(String name) {
    return Optional.ofNullable(files.get(name)).map(ByteBuffer::wrap);
  }

  /** A short text that is another one whenever a file is another one. */
  public String version() {
    return version;
  }

  private static byte[] read(String resource) {
    try (InputStream in = AuiFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(MISSING + " (no " + resource + ")");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  private String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
