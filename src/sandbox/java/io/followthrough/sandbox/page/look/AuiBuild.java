package io.followthrough.sandbox.page.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Brings AUI from npm into the sandbox's classes; the build runs it, the sandbox never does.
 *
 * <p>Only what a browser loads is kept: a style sheet, two scripts and the icon fonts.
 */
public final class AuiBuild {

  private static final List<String> NPM_FILES =
      List.of("package.json", "package-lock.json", ".npmrc");

  /** Where each served file lies under node_modules. */
  private static final Map<String, String> KEPT =
      Map.of(
          "aui.css", "@atlassian/aui/dist/aui/aui-prototyping.css",
          "aui.js", "@atlassian/aui/dist/aui/aui-prototyping.js",
          "fonts/adgs-icons.woff", "@atlassian/aui/dist/aui/fonts/adgs-icons.woff",
          "fonts/atlassian-icons.woff", "@atlassian/aui/dist/aui/fonts/atlassian-icons.woff",
          "jquery.js", "jquery/dist/jquery.min.js");

  private final Path lock;
  private final Path npm;
  private final Path target;

  /**
   * @param lock the folder of package.json and its lock file
   * @param npm a folder to install into, kept between builds
   * @param target the folder the sandbox serves AUI from
   */
  public AuiBuild(Path lock, Path npm, Path target) {
    this.lock = lock;
    this.npm = npm;
    this.target = target;
  }

  /** Takes the three folders of the constructor, in its order. */
  public static void main(String[] folders) throws IOException {
    new AuiBuild(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2])).run();
  }

  void run() throws IOException {
    if (isUpToDate()) {
      return;
    }
    Files.createDirectories(npm);
    for (var file : NPM_FILES) {
      copy(lock.resolve(file), npm.resolve(file));
    }
    install();
    for (var file : KEPT.entrySet()) {
      copy(npm.resolve("node_modules").resolve(file.getValue()), target.resolve(file.getKey()));
    }
    // Last, so that a build that was stopped half-way starts over.
    copy(lock.resolve("package-lock.json"), stamp());
  }

  private boolean isUpToDate() throws IOException {
    return KEPT.keySet().stream().allMatch(file -> Files.exists(target.resolve(file)))
        && Files.exists(stamp())
        && Files.mismatch(stamp(), lock.resolve("package-lock.json")) < 0;
  }

  private Path stamp() {
    return target.resolve("installed-lock.json");
  }

  private void install() {
    var command =
        List.of(executable(), "ci", "--ignore-scripts", "--prefer-offline", "--loglevel=error");
    int code;
    try {
      code =
          new ProcessBuilder(command)
              .directory(npm.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(AuiFiles.MISSING + " (npm could not be started)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while npm was fetching AUI", e);
    }
    if (code != 0) {
      throw new IllegalStateException(
          AuiFiles.MISSING + " (npm ci ended with code " + code + "; its words stand above)");
    }
  }

  private static String executable() {
    return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
