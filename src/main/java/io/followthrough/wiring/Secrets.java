package io.followthrough.wiring;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Makes secrets of 32 octets, as letters that may stand in an address. */
final class Secrets implements Supplier<String> {

  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    var octets = new byte[32];
    random.nextBytes(octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }
}
