package io.followthrough.sandbox.fragment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a plugin as browsers get it.
 *
 * @param version a hash of the content, part of its address
 */
record WebFile(byte[] content, String contentType, String version) {

  private static final int VERSION_DIGITS = 12;

  static WebFile read(URL file, String contentType) {
    try (var bytes = file.openStream()) {
      var content = bytes.readAllBytes();
      return new WebFile(content, contentType, hash(content));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
          .substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
