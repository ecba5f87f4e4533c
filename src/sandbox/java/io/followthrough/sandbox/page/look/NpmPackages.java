package io.followthrough.sandbox.page.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Installs what a lock file names, by content and not by address, into a folder of the build. */
public final class NpmPackages {

  private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc");

  private final Path lock;
  private final Path target;

  /**
   * @param lock the folder of package.json, its lock file and npm's settings
   * @param target a folder to install into, kept between builds
   */
  public NpmPackages(Path lock, Path target) {
    this.lock = lock;
    this.target = target;
  }

  /**
   * Installs them below {@code node_modules}.
   *
   * @throws IllegalStateException where npm is missing or cannot do it
   */
  public void install() throws IOException {
    Files.createDirectories(target);
    for (var file : FILES) {
      Files.copy(lock.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    var code =
        run(List.of(npm(), "ci", "--ignore-scripts", "--prefer-offline", "--loglevel=error"));
    if (code != 0) {
      throw new IllegalStateException("npm ci ended with code " + code + "; its words stand above");
    }
  }

  private int run(List<String> command) {
    try {
      return new ProcessBuilder(command)
          .directory(target.toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("npm could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while npm was installing", e);
    }
  }

  private static String npm() {
    return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
  }
}
