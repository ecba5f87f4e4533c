package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.osgi.BundleFault;
import io.followthrough.sandbox.plugin.PluginFault;
import java.lang.invoke.MethodHandles;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a sandbox by system properties and stays until it is told to stop; the exit code is other
 * than 0 where it cannot start.
 */
public final class Main {

  private static final double NANOS_PER_SECOND = 1_000_000_000;

  private Main() {}

  /** Runs the sandbox; what it takes is in {@link SandboxOptions#of}. */
  public static void main(String[] arguments) throws InterruptedException {
    var begin = System.nanoTime();
    try {
      var options = SandboxOptions.of(System.getProperties());
      var sandbox = Sandbox.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop"));
      System.out.printf(Locale.ROOT, "Sandbox ready: %s (admin/admin)%n", sandbox.baseUrl());
      System.out.printf(
          Locale.ROOT,
          "Started in %.1f s. Data and log are in %s. Stop with Ctrl-C.%n",
          (System.nanoTime() - begin) / NANOS_PER_SECOND,
          options.home());
    } catch (StartFault | PluginFault | BundleFault e) {
      fail(e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      logger().error("The sandbox did not start", e);
      fail("The sandbox did not start, and did not expect that: " + e);
    }
    new CountDownLatch(1).await();
  }

  private static Logger logger() {
    return LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  }

  /** Ends the process: threads of what did start would keep it alive. */
  private static void fail(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
