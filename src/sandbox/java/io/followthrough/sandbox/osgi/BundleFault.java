package io.followthrough.sandbox.osgi;

/** Says why a bundle cannot run, in a sentence for whoever built it. */
public final class BundleFault extends RuntimeException {

  public BundleFault(String message) {
    super(message);
  }

  public BundleFault(String message, Throwable cause) {
    super(message, cause);
  }
}
