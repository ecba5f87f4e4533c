package io.followthrough.sandbox.user;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Turns passwords into what may be stored, and checks them.
 *
 * <p>bcrypt is slow on purpose, and clients with basic authentication send the password with each
 * request; so a password that fitted is remembered as a digest under a key only this process knows.
 */
final class Passwords {

  /** What bcrypt looks at; it would ignore the rest. */
  private static final int MAX_BYTES = 72;

  private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
  private final Map<String, byte[]> fitted = new ConcurrentHashMap<>();
  private final SecretKeySpec processKey;
  private final String nobodys;

  Passwords() {
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.processKey = new SecretKeySpec(random, "HmacSHA256");
    this.nobodys = bcrypt.encode("nobody");
  }

  /**
   * Answers what may be stored.
   *
   * @throws IllegalArgumentException where the password is empty or longer than 72 bytes
   */
  String hash(String password) {
    if (password.isEmpty()) {
      throw new IllegalArgumentException("The password is empty. Enter at least one character.");
    }
    if (isTooLong(password)) {
      throw new IllegalArgumentException(
          "The password is too long. Use at most " + MAX_BYTES + " bytes of UTF-8.");
    }
    return bcrypt.encode(password);
  }

  boolean fits(String password, String hash) {
    if (isTooLong(password)) {
      return false;
    }
    var digest = digest(password);
    var known = fitted.get(hash);
    if (known != null && MessageDigest.isEqual(known, digest)) {
      return true;
    }
    var fits = bcrypt.matches(password, hash);
    if (fits) {
      fitted.put(hash, digest);
    }
    return fits;
  }

  /** Takes as long as a real check, so that the time does not tell which names exist. */
  void pretendToCheck(String password) {
    fits(password, nobodys);
  }

  private static boolean isTooLong(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
  }

  private byte[] digest(String password) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(processKey);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA256", e);
    }
  }
}
